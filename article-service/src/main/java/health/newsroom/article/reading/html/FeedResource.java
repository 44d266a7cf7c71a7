package health.newsroom.article.reading.html;

import health.newsroom.article.publication.SiteConfig;
import health.newsroom.article.reading.Headline;
import health.newsroom.article.reading.panache.Shelf;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The Atom feed of what readers have (RFC 4287). */
@Path("/feed.atom")
@PermitAll
public class FeedResource {

    private static final String ATOM = "application/atom+xml";
    private static final int ENTRIES = 50;

    private final Shelf shelf;
    private final AtomFeed feed;

    @Inject
    public FeedResource(Shelf shelf, SiteConfig site) {
        this.shelf = shelf;
        this.feed = new AtomFeed(site);
    }

    @GET
    @Produces(ATOM)
    @Operation(hidden = true)
    public Response feed(@Context Request request) {
        List<Headline> entries = shelf.newest(Optional.empty(), ENTRIES);
        Instant updated = entries.stream()
                .map(Headline::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return PublicAnswer.of(
                request,
                "feed-" + entries.stream().map(Headline::edition).toList().hashCode(),
                updated,
                MediaType.valueOf(ATOM).withCharset("utf-8"),
                () -> feed.write(entries, updated));
    }
}
