package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Edition;
import health.newsroom.article.reading.EditionPage;
import health.newsroom.article.reading.panache.Shelf;
import health.newsroom.article.reopening.PublicNotice;
import health.newsroom.article.reopening.panache.PublicNotices;
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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * An article as readers have it now, with the notices that are open. Of a text that was taken down there is the notice and
 * nothing else; it is answered with 200, since what readers came for is here: why it is gone, and that it may come back.
 */
@Path("/articles/{slug}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {

    private final Shelf shelf;
    private final PublicNotices notices;
    private final EditionPrinter printer;
    private final Frame frame;

    @Inject
    public ArticleResource(Shelf shelf, PublicNotices notices, EditionPrinter printer, Frame frame) {
        this.shelf = shelf;
        this.notices = notices;
        this.printer = printer;
        this.frame = frame;
    }

    @GET
    @Operation(hidden = true)
    public Response article(@PathParam("slug") String slug, @Context Request request) {
        return shelf.bySlug(slug).map(edition -> article(edition, request)).orElseGet(() -> NoSuchPage.answer(frame));
    }

    private Response article(Edition edition, Request request) {
        List<PublicNotice> all = notices.of(edition.article());
        List<PublicNotice> open = all.stream().filter(PublicNotice::isOpen).toList();
        Instant changed = Stream.concat(
                        Stream.of(edition.publishedAt()), all.stream().map(PublicNotice::changedAt))
                .max(Instant::compareTo)
                .orElseThrow();
        String version = open.isEmpty()
                ? ""
                : "-" + open.stream().map(PublicNotice::form).toList().hashCode();
        return PublicAnswer.of(
                request,
                frame.form() + "-" + edition.id() + version,
                changed,
                MediaType.TEXT_HTML_TYPE.withCharset("utf-8"),
                () -> page(edition, open));
    }

    private String page(Edition edition, List<PublicNotice> open) {
        List<NoticeView> shown = open.stream().map(NoticeView::of).toList();
        if (open.stream().anyMatch(PublicNotice::takesDown)) {
            return Templates.withdrawn(frame, head(edition), shown).render();
        }
        EditionPage page = printer.pageOf(edition);
        return Templates.article(frame, head(edition), shown, page.article(), page.jsonLd())
                .render();
    }

    private PageHead head(Edition edition) {
        String standfirst = edition.standfirst();
        return new PageHead(
                edition.headline(),
                standfirst == null ? edition.headline() : standfirst,
                frame.absolute("/articles/" + edition.slug()));
    }
}
