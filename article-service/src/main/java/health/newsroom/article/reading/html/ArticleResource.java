package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Edition;
import health.newsroom.article.reading.EditionPage;
import health.newsroom.article.reading.panache.Shelf;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An article as readers have it now. */
@Path("/articles/{slug}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {

    private final Shelf shelf;
    private final EditionPrinter printer;
    private final Frame frame;

    @Inject
    public ArticleResource(Shelf shelf, EditionPrinter printer, Frame frame) {
        this.shelf = shelf;
        this.printer = printer;
        this.frame = frame;
    }

    @GET
    @Operation(hidden = true)
    public Response article(@PathParam("slug") String slug, @Context Request request) {
        return shelf.bySlug(slug).map(edition -> article(edition, request)).orElseGet(() -> NoSuchPage.answer(frame));
    }

    private Response article(Edition edition, Request request) {
        return PublicAnswer.of(
                request,
                frame.form() + "-" + edition.id(),
                edition.publishedAt(),
                MediaType.TEXT_HTML_TYPE.withCharset("utf-8"),
                () -> {
                    EditionPage page = printer.pageOf(edition);
                    return Templates.article(frame, head(edition), page.article(), page.jsonLd())
                            .render();
                });
    }

    private PageHead head(Edition edition) {
        String standfirst = edition.standfirst();
        return new PageHead(
                edition.headline(),
                standfirst == null ? edition.headline() : standfirst,
                frame.absolute("/articles/" + edition.slug()));
    }
}
