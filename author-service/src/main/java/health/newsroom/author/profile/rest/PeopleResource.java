package health.newsroom.author.profile.rest;

import static health.newsroom.http.Role.Names.CREDENTIAL_OFFICER;
import static health.newsroom.http.Role.Names.EDITOR;
import static health.newsroom.http.Role.Names.MEDICAL_EDITOR;
import static health.newsroom.http.Role.Names.PHYSICIAN;
import static health.newsroom.http.Role.Names.WRITER;

import health.newsroom.author.profile.KeepProfile;
import health.newsroom.author.profile.Person;
import health.newsroom.author.profile.PersonLine;
import health.newsroom.author.profile.panache.People;
import health.newsroom.http.Caller;
import health.newsroom.http.Cursor;
import health.newsroom.http.EntityTags;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Profiles. Everybody in the newsroom reads them; people write their own. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({WRITER, PHYSICIAN, MEDICAL_EDITOR, EDITOR, CREDENTIAL_OFFICER})
@Tag(name = "People", description = "Who writes, reviews and edits.")
public class PeopleResource {

    private final KeepProfile keepProfile;
    private final People people;
    private final Caller caller;

    @Inject
    public PeopleResource(KeepProfile keepProfile, People people, Caller caller) {
        this.keepProfile = keepProfile;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "createPerson",
            summary = "Write a profile",
            description =
                    "Writes the caller's own profile, once. Editors and credential officers may write that of another"
                            + " account by naming it. The page gets an address that its name suggests, numbered when it is taken.")
    @APIResponse(
            responseCode = "201",
            description = "Written.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response create(@Valid @NotNull NewProfile body) {
        UUID account = body.account() == null ? caller.id() : body.account();
        MayChange.require(caller, account);
        Person person = keepProfile.create(account, body.profile(), body.wanted());
        return Response.created(URI.create("/api/people/" + person.id()))
                .tag(EntityTags.of(person.version()))
                .entity(PersonView.of(person))
                .build();
    }

    @GET
    @Operation(
            operationId = "listPeople",
            summary = "List people by name",
            description = "For choosing a byline or finding a colleague: name, kind of work and address only.")
    @APIResponse(
            responseCode = "200",
            description = "A page of people.",
            content = @Content(schema = @Schema(implementation = PeoplePage.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(people.list(page), page, person -> Cursor.of(person.name(), person.id()))
                .answer(uri, page);
    }

    @Schema(name = "PeoplePage", description = "Up to `limit` people, and where to go on.")
    record PeoplePage(List<PersonLine> items, @Nullable String next) {}

    @GET
    @Path("me")
    @Operation(
            operationId = "getMyself",
            summary = "Read one's own profile",
            description = "The caller's profile, or `no-profile` when the account has none yet.")
    @APIResponse(
            responseCode = "200",
            description = "The profile.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response me() {
        return people.find(caller.id())
                .map(PeopleResource::answer)
                .orElseThrow(() ->
                        Refusal.notFound("no-profile", "You have no profile yet: write it with POST /api/people."));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPerson",
            summary = "Read a profile",
            description = "A profile with its ETag, which a change must name.")
    @APIResponse(
            responseCode = "200",
            description = "The profile.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(people.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changePerson",
            summary = "Change a profile",
            description =
                    "Replaces the whole profile. People change their own; editors and credential officers anyone's."
                            + " Bylines everywhere follow by the event person.changed.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was when nothing differs.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangedProfile body) {
        MayChange.require(caller, id);
        MayChange.requireForAccount(caller, body.accountOpen());
        return answer(keepProfile.change(id, ifMatch, body.profile(), body.wanted(), body.accountOpen()));
    }

    private static Response answer(Person person) {
        return Response.ok(PersonView.of(person))
                .tag(EntityTags.of(person.version()))
                .build();
    }
}
