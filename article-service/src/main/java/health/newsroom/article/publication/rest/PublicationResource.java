package health.newsroom.article.publication.rest;

import health.newsroom.article.manuscript.Access;
import health.newsroom.article.manuscript.OpenItem;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.manuscript.rest.Examples;
import health.newsroom.article.publication.GateOfArticle;
import health.newsroom.article.publication.PublishArticle;
import health.newsroom.article.publication.panache.Editions;
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
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The publish gate, publication, and what has been published. */
@Path("/api/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publication", description = "The gate before readers, and the editions behind it.")
public class PublicationResource {

    /** What is wanted: exactly these words. */
    @Schema(name = "Publication")
    public record PublicationBody(
            @NotNull
            @Pattern(regexp = "[0-9a-f]{64}", message = "is a revision's hash: 64 hexadecimal digits")
            @Schema(description = "The hash of the approved revision.")
            String revision) {}

    /** Whether the gate is open, and otherwise why not. */
    @Schema(name = "Gate")
    public record GateView(boolean open, List<OpenItem> items) {}

    private final PublishArticle publish;
    private final GateOfArticle gate;
    private final Articles articles;
    private final Editions editions;
    private final Access access;

    @Inject
    public PublicationResource(
            PublishArticle publish, GateOfArticle gate, Articles articles, Editions editions, Access access) {
        this.publish = publish;
        this.gate = gate;
        this.articles = articles;
        this.editions = editions;
        this.access = access;
    }

    @GET
    @Path("/gate")
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            operationId = "readGate",
            summary = "See what stands in the way of publication",
            description = "For the current revision, as things are now. Publishing asks again.")
    @APIResponse(
            responseCode = "200",
            description = "Open with no items, or closed with every item that is missing; each code is stable.",
            content = @Content(schema = @Schema(implementation = GateView.class)))
    public GateView gate(@PathParam("id") UUID id) {
        List<OpenItem> items = gate.openItems(id);
        return new GateView(items.isEmpty(), items);
    }

    @POST
    @Path("/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "publishArticle",
            summary = "Publish the approved revision",
            description =
                    "Makes the next edition, if the gate is open at this moment. Asking again for a revision that readers"
                            + " have already answers with its edition and changes nothing.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a revision", value = Examples.PUBLICATION)))
    @APIResponse(
            responseCode = "201",
            description = "Published; Location is the public page.",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Readers have this revision already.",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "gate-closed, with every open item in errors (pointer is its code); or not-approved-revision.")
    public Response publish(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PublicationBody body,
            @Context UriInfo uri) {
        PublishArticle.Published published = publish.publish(id, ifMatch, body.revision());
        EditionView view = EditionView.of(published.edition());
        URI page = uri.getBaseUriBuilder().path(view.page()).build();
        Response.ResponseBuilder answer =
                published.isNew() ? Response.created(page) : Response.ok().location(page);
        return answer.entity(view)
                .tag(EntityTags.of(published.article().version()))
                .build();
    }

    @GET
    @Path("/editions")
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(operationId = "listEditions", summary = "List what readers got", description = "The newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page; a Link header with rel=next when there are more.",
            content = @Content(schema = @Schema(implementation = EditionPage.class)))
    public Response editions(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        access.mayRead(articles.read(id));
        return Page.of(editions.newest(id, page), page, Editions::cursor)
                .map(EditionView::of)
                .answer(uri, page);
    }

    /** For the description only: what a page of editions looks like. */
    @Schema(name = "EditionPage")
    public record EditionPage(
            List<EditionView> items, @Nullable String next) {}
}
