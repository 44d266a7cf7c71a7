package health.newsroom.author.verification.rest;

import static health.newsroom.http.Role.Names.CREDENTIAL_OFFICER;
import static health.newsroom.http.Role.Names.EDITOR;
import static health.newsroom.http.Role.Names.MEDICAL_EDITOR;

import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.rest.CredentialView;
import health.newsroom.author.verification.Waiting;
import health.newsroom.author.verification.WaitingLine;
import health.newsroom.author.verification.panache.OfficersList;
import health.newsroom.http.Cursor;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What credential officers work through. */
@Path("/api/people/credentials")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({CREDENTIAL_OFFICER, EDITOR, MEDICAL_EDITOR})
@Tag(name = "Verification")
public class OfficersListResource {

    private final OfficersList list;
    private final Clock clock;

    @Inject
    public OfficersListResource(OfficersList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listWaitingCredentials",
            summary = "List everybody's credentials by status",
            description =
                    "For credential officers and editors; what was changed longest ago first. Without parameters: what"
                            + " nobody has verified.")
    @APIResponse(
            responseCode = "200",
            description = "A page of credentials, each with whose it is.",
            content = @Content(schema = @Schema(implementation = WaitingPage.class)))
    public Response list(
            @Parameter(
                            description = "Only what stands like this at the moment.",
                            schema = @Schema(implementation = CredentialStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(
                            description = "Only what is to be looked up again by this time.",
                            schema = @Schema(implementation = Instant.class))
                    @QueryParam("checkDueBy")
                    @Nullable
                    String checkDueBy,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Instant now = clock.instant();
        List<WaitingLine> found = list.of(new Waiting(status(status), time(checkDueBy)), now, page);
        return Page.of(found, page, line -> Cursor.of(line.changedAt(), line.id()))
                .map(line -> WaitingView.of(line, now))
                .answer(uri, page);
    }

    private static @Nullable CredentialStatus status(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(CredentialStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed(
                        "The parameter status is one of " + Arrays.toString(CredentialStatus.values()) + "."));
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException notATime) {
            throw malformed("The parameter checkDueBy is a time such as 2026-12-01T00:00:00Z.");
        }
    }

    private static Refusal malformed(String detail) {
        return Refusal.of(Refusal.Kind.MALFORMED, "malformed-parameter", detail);
    }

    @Schema(name = "WaitingCredential", description = "A credential and whose it is.")
    record WaitingView(
            @Schema(examples = "Dr Hannah Okafor") String name,

            @Schema(description = "Path of the person's page.", examples = "/people/hannah-okafor")
            String page,

            CredentialView credential) {

        static WaitingView of(WaitingLine line, Instant now) {
            return new WaitingView(
                    line.personName(), "/people/" + line.personSlug(), CredentialView.of(line.credential(), now));
        }
    }

    @Schema(name = "WaitingPage", description = "Up to `limit` credentials, and where to go on.")
    record WaitingPage(List<WaitingView> items, @Nullable String next) {}
}
