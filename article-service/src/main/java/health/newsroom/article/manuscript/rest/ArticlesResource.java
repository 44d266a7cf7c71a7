package health.newsroom.article.manuscript.rest;

import health.newsroom.article.manuscript.Access;
import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.ManuscriptState;
import health.newsroom.article.manuscript.SaveRevision;
import health.newsroom.article.manuscript.panache.Articles;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Articles: begin one, see one, list them. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "What is being written, and where it stands.")
public class ArticlesResource {

    private final SaveRevision save;
    private final Articles articles;
    private final Access access;

    @Inject
    public ArticlesResource(SaveRevision save, Articles articles, Access access) {
        this.save = save;
        this.articles = articles;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createArticle",
            summary = "Begin an article",
            description = "Saves the text as revision 1 of a new article in state DRAFT.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an article", value = Examples.MANUSCRIPT)))
    @APIResponse(
            responseCode = "201",
            description = "Begun; Location says where it is, ETag at which version.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "422",
            description = "html-in-markdown, unsafe-link, image-not-stored, code-in-markdown, footnote-definition,"
                    + " unknown-citation, too-deeply-nested or validation-failed.")
    public Response create(@NotNull @Valid ManuscriptBody body, @Context UriInfo uri) {
        Article article = save.asNewArticle(body::toManuscript).article();
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(article.id().toString())
                        .build())
                .entity(ArticleView.of(article))
                .tag(EntityTags.of(article.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description = "The most recently changed first. Writers see their own, editors and medical editors all.")
    @APIResponse(
            responseCode = "200",
            description = "One page; a Link header with rel=next when there are more.",
            content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    public Response list(
            @Parameter(description = "Only articles whose manuscript is in this state.") @QueryParam("state") @Nullable
                    ManuscriptState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new Articles.Filter(state, access.onlyOf());
        return Page.of(articles.newest(filter, page), page, Articles::cursor)
                .map(ArticleView::of)
                .answer(uri, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(operationId = "readArticle", summary = "See where an article stands")
    @APIResponse(
            responseCode = "200",
            description = "The article; its ETag goes into If-Match of the next change.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "403", description = "not-your-article: it belongs to another writer.")
    @APIResponse(responseCode = "404", description = "article-not-found.")
    public Response read(@PathParam("id") UUID id) {
        Article article = articles.read(id);
        access.mayRead(article);
        return Response.ok(ArticleView.of(article))
                .tag(EntityTags.of(article.version()))
                .build();
    }

    /** For the description only: what a page of articles looks like. */
    @Schema(name = "ArticlePage")
    public record ArticlePage(
            java.util.List<ArticleView> items, @Nullable String next) {}
}
