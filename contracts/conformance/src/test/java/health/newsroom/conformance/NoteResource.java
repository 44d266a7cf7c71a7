package health.newsroom.conformance;

import health.newsroom.http.Caller;
import health.newsroom.http.Cursor;
import health.newsroom.http.EntityTags;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.http.Role;
import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.refusal.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/api/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    public enum Mood {
        CALM,
        CROSS
    }

    public record Link(@NotBlank String url, @Nullable LocalDate read) {}

    public record NoteBody(
            @NotBlank @Size(max = 200) String text,
            @Nullable Mood mood,
            @Nullable Integer stars,
            @Nullable List<@Valid @NotNull Link> links,
            @Nullable List<@NotBlank String> tags) {}

    public record NoteView(
            UUID id,
            String text,
            String author,
            Instant createdAt,
            long version,
            @Nullable String nothing) {
        static NoteView of(Note note, String author) {
            return new NoteView(note.id(), note.text(), author, note.createdAt(), note.version(), null);
        }
    }

    public record Noted(UUID note, String text) {}

    private final EntityManager notes;
    private final Outbox outbox;
    private final Caller caller;

    @Inject
    public NoteResource(EntityManager notes, Outbox outbox, Caller caller) {
        this.notes = notes;
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.Names.WRITER)
    @Transactional
    @Idempotent
    public Response create(@Valid @NotNull NoteBody body) {
        Note note = new Note(caller.id(), body.text(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        notes.persist(note);
        outbox.publish(new OutgoingEvent("note.made.v1", note.id().toString(), new Noted(note.id(), note.text())));
        if (body.text().equals("refuse me late")) {
            throw Refusal.conflict("too-late", "This one is refused after everything was done.");
        }
        return Response.created(URI.create("/api/notes/" + note.id()))
                .tag(EntityTags.of(note.version()))
                .entity(NoteView.of(note, caller.name()))
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR})
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        Cursor after = page.after().orElse(Cursor.of(Instant.EPOCH, new UUID(0, 0)));
        List<Note> found = notes.createQuery(
                        "from Note where (createdAt, id) > (:at, :id) and author = :me order by createdAt, id",
                        Note.class)
                .setParameter("at", after.instant(0))
                .setParameter("id", after.uuid(1))
                .setParameter("me", caller.id())
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.of(found, page, note -> Cursor.of(note.createdAt(), note.id()))
                .map(note -> NoteView.of(note, caller.name()))
                .answer(uri, page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR})
    public Response read(@PathParam("id") UUID id) {
        Note note = found(id);
        return Response.ok(NoteView.of(note, caller.name()))
                .tag(EntityTags.of(note.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.Names.WRITER)
    @Transactional
    public Response reword(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NoteBody body) {
        Note note = found(id);
        EntityTags.require(ifMatch, note.version());
        note.reword(body.text());
        notes.flush();
        return Response.ok(NoteView.of(note, caller.name()))
                .tag(EntityTags.of(note.version()))
                .build();
    }

    @POST
    @Path("import")
    @Consumes({MediaType.TEXT_PLAIN, "text/markdown"})
    @PermitAll
    public Noted importPreview(String text) {
        return new Noted(new UUID(0, 0), text.lines().findFirst().orElse(""));
    }

    @GET
    @Path("defect")
    @PermitAll
    public Response defect() {
        throw new IllegalStateException("a secret of the house");
    }

    @POST
    @Path("outside")
    @RolesAllowed(Role.Names.WRITER)
    public void publishOutsideATransaction() {
        outbox.publish(new OutgoingEvent("note.made.v1", "nowhere", new Noted(new UUID(0, 0), "")));
    }

    @GET
    @Path("open-door")
    public String forgottenAnnotation() {
        return "open";
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(Role.Names.EDITOR)
    public void publish(@PathParam("id") UUID id) {
        found(id);
    }

    private Note found(UUID id) {
        Note note = notes.find(Note.class, id);
        if (note == null) {
            throw Refusal.notFound("note-not-found", "There is no note with this id.");
        }
        return note;
    }
}
