package health.newsroom.article.reopening;

import health.newsroom.article.review.ReviewReopened;
import health.newsroom.article.review.ReviewReopened.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers are told while claims of an article are looked at again. It is lifted, and never taken out of the books. */
@Entity
@Table(name = "public_notice")
public class PublicNotice {

    @Id
    private UUID id;

    private UUID article;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String reason;
    private @Nullable UUID standing;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PublicNotice() {}

    /** @param standing the source's, when one is the cause */
    public PublicNotice(ReviewReopened told, @Nullable UUID standing, Instant now) {
        this.id = told.task();
        this.article = told.article();
        this.edition = told.edition();
        this.severity = told.severity();
        this.reason = told.reason();
        this.standing = standing;
        this.openedAt = told.openedAt();
        this.takenAt = now;
    }

    /** Its cause is gone, or the article was corrected. */
    public void lift(Instant now) {
        if (liftedAt == null) {
            liftedAt = now;
        }
    }

    /** A medical editor wants readers to see more of it, or less, or nothing. */
    public void become(Severity other, Instant now) {
        if (other == Severity.NONE) {
            lift(now);
        } else if (other != severity || !isOpen()) {
            severity = other;
            takenAt = now;
            liftedAt = null;
        }
    }

    public boolean isOpen() {
        return liftedAt == null;
    }

    public boolean isAbout(UUID source) {
        return source.equals(standing);
    }

    /** Whether it stands in the place of the text. */
    public boolean takesDown() {
        return severity == Severity.TAKE_DOWN;
    }

    public UUID id() {
        return id;
    }

    /** Another one whenever readers see something else of it. */
    public String form() {
        return id + " " + severity;
    }

    /** In words that go on after “because”. */
    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When a reader's page changed because of it for the last time. */
    public Instant changedAt() {
        return liftedAt == null ? takenAt : liftedAt;
    }
}
