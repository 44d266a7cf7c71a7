package health.newsroom.author.credential.rest;

import static health.newsroom.http.Role.Names.CREDENTIAL_OFFICER;
import static health.newsroom.http.Role.Names.EDITOR;
import static health.newsroom.http.Role.Names.MEDICAL_EDITOR;
import static health.newsroom.http.Role.Names.PHYSICIAN;
import static health.newsroom.http.Role.Names.WRITER;

import health.newsroom.author.credential.Credential;
import health.newsroom.author.credential.CredentialLine;
import health.newsroom.author.credential.EnterCredential;
import health.newsroom.author.credential.panache.Credentials;
import health.newsroom.author.profile.panache.People;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people say qualifies them. Verification has a door of its own. */
@Path("/api/people/{id}/credentials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({WRITER, PHYSICIAN, MEDICAL_EDITOR, EDITOR, CREDENTIAL_OFFICER})
@Tag(name = "Credentials", description = "What qualifies people, and where it stands.")
public class CredentialsResource {

    private final EnterCredential enterCredential;
    private final Credentials credentials;
    private final People people;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public CredentialsResource(
            EnterCredential enterCredential, Credentials credentials, People people, Caller caller, Clock clock) {
        this.enterCredential = enterCredential;
        this.credentials = credentials;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addCredential",
            summary = "Enter a credential",
            description =
                    "People enter their own, editors anyone's. It is UNVERIFIED until a credential officer looked it up,"
                            + " and only the person, officers and editors see it until then.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = CredentialView.class)))
    public Response add(@PathParam("id") UUID person, @Valid @NotNull QualificationBody body) {
        MaySee.requireToEnter(caller, person);
        Credential credential = enterCredential.add(person, body.qualification());
        return Response.created(URI.create("/api/people/" + person + "/credentials/" + credential.id()))
                .tag(EntityTags.of(credential.version()))
                .entity(CredentialView.of(credential.line(), clock.instant()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listCredentials",
            summary = "List a person's credentials",
            description =
                    "Oldest first. The person, officers and editors see all of them; everyone else those that stand.")
    @APIResponse(
            responseCode = "200",
            description = "A page of credentials.",
            content = @Content(schema = @Schema(implementation = CredentialsPage.class)))
    public Response list(@PathParam("id") UUID person, @BeanParam PageRequest page, @Context UriInfo uri) {
        people.get(person);
        Instant now = clock.instant();
        List<CredentialLine> found = MaySee.everything(caller, person)
                ? credentials.of(person, page)
                : credentials.standing(person, now, page);
        return Page.of(found, page, line -> Cursor.of(line.createdAt(), line.id()))
                .map(line -> CredentialView.of(line, now))
                .answer(uri, page);
    }

    @Schema(name = "CredentialsPage", description = "Up to `limit` credentials, and where to go on.")
    record CredentialsPage(
            List<CredentialView> items, @Nullable String next) {}

    @GET
    @Path("{credential}")
    @Operation(
            operationId = "getCredential",
            summary = "Read a credential",
            description =
                    "With its ETag, which a change and a verification must name. What does not stand is not found by"
                            + " anyone but the person, officers and editors.")
    @APIResponse(
            responseCode = "200",
            description = "The credential.",
            content = @Content(schema = @Schema(implementation = CredentialView.class)))
    public Response get(@PathParam("id") UUID person, @PathParam("credential") UUID id) {
        Credential credential = credentials.get(person, id);
        if (!MaySee.everything(caller, person)
                && !credential.status(clock.instant()).isStanding()) {
            throw Credentials.unknown();
        }
        return answer(credential);
    }

    @PUT
    @Path("{credential}")
    @Operation(
            operationId = "changeCredential",
            summary = "Change a credential",
            description =
                    "Replaces everything that is said of it. If anything differs it is UNVERIFIED from then on, whatever it"
                            + " was before: nobody has looked up what it says now.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was when nothing differs.",
            content = @Content(schema = @Schema(implementation = CredentialView.class)))
    public Response change(
            @PathParam("id") UUID person,
            @PathParam("credential") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull QualificationBody body) {
        MaySee.requireToEnter(caller, person);
        return answer(enterCredential.restate(person, id, ifMatch, body.qualification()));
    }

    private Response answer(Credential credential) {
        return Response.ok(CredentialView.of(credential.line(), clock.instant()))
                .tag(EntityTags.of(credential.version()))
                .build();
    }
}
