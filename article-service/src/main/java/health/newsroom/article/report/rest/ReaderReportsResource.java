package health.newsroom.article.report.rest;

import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.report.panache.ReaderReports;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.http.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What readers reported about an article, for editors. */
@Path("/api/articles/{id}/reader-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ReaderReportsResource {

    private final Articles articles;
    private final ReaderReports reports;

    @Inject
    public ReaderReportsResource(Articles articles, ReaderReports reports) {
        this.articles = articles;
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            operationId = "listReaderReports",
            summary = "List what readers reported about an article",
            description =
                    "The newest first, with the address of those who want an answer. The claims they mean come back as tasks:"
                            + " GET /api/reviews/reopenings.")
    @APIResponse(
            responseCode = "200",
            description = "One page; a Link header with rel=next when there are more.",
            content = @Content(schema = @Schema(implementation = ReaderReportPage.class)))
    @APIResponse(responseCode = "404", description = "article-not-found.")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        articles.read(id);
        return Page.of(reports.newest(id, page), page, ReaderReports::cursor)
                .map(ReaderReportView::of)
                .answer(uri, page);
    }

    /** For the description only: what a page of reports looks like. */
    @Schema(name = "ReaderReportPage")
    public record ReaderReportPage(
            java.util.List<ReaderReportView> items,
            @Nullable String next) {}
}
