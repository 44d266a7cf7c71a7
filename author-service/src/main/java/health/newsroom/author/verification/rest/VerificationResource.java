package health.newsroom.author.verification.rest;

import static health.newsroom.http.Role.Names.CREDENTIAL_OFFICER;
import static health.newsroom.http.Role.Names.EDITOR;
import static health.newsroom.http.Role.Names.MEDICAL_EDITOR;
import static health.newsroom.http.Role.Names.PHYSICIAN;
import static health.newsroom.http.Role.Names.WRITER;

import health.newsroom.author.credential.Credential;
import health.newsroom.author.credential.Verifier;
import health.newsroom.author.credential.panache.Credentials;
import health.newsroom.author.credential.rest.CredentialView;
import health.newsroom.author.credential.rest.MaySee;
import health.newsroom.author.verification.VerificationLine;
import health.newsroom.author.verification.VerifyCredential;
import health.newsroom.author.verification.panache.Verifications;
import health.newsroom.http.Caller;
import health.newsroom.http.Cursor;
import health.newsroom.http.EntityTags;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looking one credential up. The grave act of this service: Keycloak is asked each time, on top of the role in the token. */
@Path("/api/people/{id}/credentials/{credential}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Verification", description = "Looking credentials up at their issuers.")
public class VerificationResource {

    private final VerifyCredential verifyCredential;
    private final Verifications verifications;
    private final Credentials credentials;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public VerificationResource(
            VerifyCredential verifyCredential,
            Verifications verifications,
            Credentials credentials,
            Caller caller,
            Clock clock) {
        this.verifyCredential = verifyCredential;
        this.verifications = verifications;
        this.credentials = credentials;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("verification")
    @RolesAllowed(CREDENTIAL_OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "verifyCredential",
            summary = "Write down what was found",
            description =
                    "For credential officers, never of their own credentials. If-Match names the version that was looked"
                            + " up. Everyone who relies on the credential learns of it by the event credential.changed.")
    @APIResponse(
            responseCode = "200",
            description = "Written down.",
            content = @Content(schema = @Schema(implementation = CredentialView.class)))
    public Response verify(
            @PathParam("id") UUID person,
            @PathParam("credential") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FindingBody body) {
        Verifier officer = new Verifier(caller.id(), caller.name());
        Credential credential = verifyCredential.verify(person, id, ifMatch, body.finding(), officer);
        return Response.ok(CredentialView.of(credential.line(), clock.instant()))
                .tag(EntityTags.of(credential.version()))
                .build();
    }

    @GET
    @Path("verifications")
    @RolesAllowed({WRITER, PHYSICIAN, MEDICAL_EDITOR, EDITOR, CREDENTIAL_OFFICER})
    @Operation(
            operationId = "listVerifications",
            summary = "What was found of a credential",
            description = "Every finding with its note, the latest first: for the person, officers and editors.")
    @APIResponse(
            responseCode = "200",
            description = "A page of findings.",
            content = @Content(schema = @Schema(implementation = VerificationsPage.class)))
    public Response list(
            @PathParam("id") UUID person,
            @PathParam("credential") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        if (!MaySee.everything(caller, person)) {
            throw Credentials.unknown();
        }
        credentials.get(person, id);
        return Page.of(verifications.of(id, page), page, line -> Cursor.of(line.at(), line.id()))
                .answer(uri, page);
    }

    @Schema(name = "VerificationsPage", description = "Up to `limit` findings, and where to go on.")
    record VerificationsPage(
            List<VerificationLine> items, @Nullable String next) {}
}
