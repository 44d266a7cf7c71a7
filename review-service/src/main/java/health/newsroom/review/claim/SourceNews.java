package health.newsroom.review.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a work which an article cites is in another state, and when this service heard of it. Never changed: later news follow. */
@Entity
@Table(name = "source_news")
public class SourceNews {

    @Id
    private UUID id;

    private UUID article;
    private String title;
    private @Nullable String doi;
    private @Nullable String pmid;
    private @Nullable String isbn;
    private @Nullable String url;

    @Enumerated(EnumType.STRING)
    private SourceStatus status;

    private Instant heardAt;

    @SuppressWarnings("NullAway.Init")
    protected SourceNews() {}

    public SourceNews(UUID article, Source source, SourceStatus status, Instant now) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.title = source.title();
        this.doi = source.doi();
        this.pmid = source.pmid();
        this.isbn = source.isbn();
        this.url = source.url();
        this.status = status;
        this.heardAt = now;
    }

    public boolean isOf(Source source) {
        return source.isSameWorkAs(
                new Source(source.key(), "", title, List.of(), null, null, doi, pmid, isbn, url, false));
    }

    public SourceStatus status() {
        return status;
    }

    public Instant heardAt() {
        return heardAt;
    }
}
