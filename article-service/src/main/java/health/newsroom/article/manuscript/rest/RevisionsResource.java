package health.newsroom.article.manuscript.rest;

import health.newsroom.article.manuscript.Access;
import health.newsroom.article.manuscript.Revision;
import health.newsroom.article.manuscript.SaveRevision;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.http.EntityTags;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.http.Role;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The revisions of an article. They are added and read; nothing else. */
@Path("/api/articles/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class RevisionsResource {

    private final SaveRevision save;
    private final Articles articles;
    private final Revisions revisions;
    private final Access access;

    @Inject
    public RevisionsResource(SaveRevision save, Articles articles, Revisions revisions, Access access) {
        this.save = save;
        this.articles = articles;
        this.revisions = revisions;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "saveRevision",
            summary = "Save the text",
            description =
                    "Adds an immutable revision and makes it the current one. Content that the article had before is not"
                            + " stored again: that revision becomes current and is answered with 200. An approved article goes back to DRAFT.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an article", value = Examples.MANUSCRIPT)))
    @APIResponse(
            responseCode = "201",
            description = "Saved; ETag is the article's new version.",
            content = @Content(schema = @Schema(implementation = RevisionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The article has a revision with exactly this content; it is the current one now.",
            content = @Content(schema = @Schema(implementation = RevisionView.class)))
    @APIResponse(responseCode = "409", description = "in-review: withdraw it first.")
    @APIResponse(responseCode = "412", description = "stale-version: somebody saved since you read it.")
    public Response save(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ManuscriptBody body,
            @Context UriInfo uri) {
        SaveRevision.Saved saved = save.onArticle(id, ifMatch, body::toManuscript);
        Revision revision = saved.revision();
        var address = uri.getAbsolutePathBuilder()
                .path(Integer.toString(revision.number()))
                .build();
        Response.ResponseBuilder answer =
                saved.isNew() ? Response.created(address) : Response.ok().location(address);
        return answer.entity(RevisionView.of(revision))
                .tag(EntityTags.of(saved.article().version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            operationId = "listRevisions",
            summary = "List an article's revisions",
            description = "The newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; a Link header with rel=next when there are more.",
            content = @Content(schema = @Schema(implementation = RevisionPage.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        access.mayRead(articles.read(id));
        return Page.of(revisions.newest(id, page), page, Revisions::cursor)
                .map(RevisionView.Item::of)
                .answer(uri, page);
    }

    @GET
    @Path("/{number: \\d{1,9}}")
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(operationId = "readRevision", summary = "Read one revision with its content")
    @APIResponse(
            responseCode = "200",
            description = "The revision. Its ETag is its hash, since it never changes.",
            content = @Content(schema = @Schema(implementation = RevisionView.class)))
    @APIResponse(responseCode = "404", description = "article-not-found or revision-not-found.")
    public Response read(@PathParam("id") UUID id, @PathParam("number") int number) {
        access.mayRead(articles.read(id));
        Revision revision = revisions.numbered(id, number);
        return Response.ok(RevisionView.of(revision))
                .tag(new EntityTag(revision.hash()))
                .build();
    }

    /** For the description only: what a page of revisions looks like. */
    @Schema(name = "RevisionPage")
    public record RevisionPage(
            java.util.List<RevisionView.Item> items,
            @Nullable String next) {}
}
