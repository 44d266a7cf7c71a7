package health.newsroom.article.sources;

import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.Writer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an editor last recorded of a work that an article cites: in this article, or in another that cites the same. */
@Entity
@Table(name = "source_standing")
public class SourceStanding {

    @Id
    private UUID id;

    private UUID article;

    @Embedded
    private Work work;

    @Enumerated(EnumType.STRING)
    private SourceStatus status;

    private @Nullable String note;

    @Column(name = "notice_url")
    private @Nullable String noticeUrl;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    private Writer changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected SourceStanding() {}

    /** A source of an article of which nobody has recorded anything yet. */
    public SourceStanding(UUID article, Source source, Writer by, Instant now) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.work = Work.of(source);
        this.status = SourceStatus.CURRENT;
        this.changedBy = by;
        this.changedAt = now;
    }

    /**
     * Takes over what an editor found out.
     *
     * @return whether that was anything new
     */
    public boolean becomes(Finding finding, Writer by, Instant now) {
        if (finding.equals(finding())) {
            return false;
        }
        status = finding.status();
        note = finding.note();
        noticeUrl = finding.noticeUrl();
        changedBy = by;
        changedAt = now;
        return true;
    }

    /** The same finding, for another article that cites the same work. */
    public SourceStanding takenOverBy(UUID other, Source source) {
        SourceStanding taken = new SourceStanding(other, source, changedBy, changedAt);
        taken.becomes(finding(), changedBy, changedAt);
        return taken;
    }

    public boolean isOf(Source source) {
        return work.isSameAs(Work.of(source));
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return article;
    }

    public Finding finding() {
        return new Finding(status, note, noticeUrl);
    }

    public SourceStatus status() {
        return status;
    }

    public Writer changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
