package health.newsroom.review.round;

import health.newsroom.review.decision.RoundOutcome;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The medical review of one article over all its revisions. */
@Entity
@Table(name = "review")
public class Review {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID article;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private int roundNumber;
    private int submission;

    @Embedded
    private RevisionRef revision;

    private String headline;
    private Instant submittedAt;
    private Instant openedAt;

    @Embedded
    private @Nullable Edition edition;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    private Review(UUID article, Submission first, Instant now) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.openedAt = now;
        take(first);
    }

    public static Review opened(UUID article, Submission first, Instant now) {
        return new Review(article, first, now);
    }

    /** Whether the submission is newer than all that this review has seen; an older or repeated one changes nothing. */
    public boolean isNews(int submissionNumber) {
        return submissionNumber > submission;
    }

    /** Goes on with the next submitted revision, in a new round. */
    public void resume(Submission next) {
        take(next);
    }

    private void take(Submission next) {
        state = ReviewState.AWAITING_REVIEWER;
        roundNumber++;
        submission = next.number();
        revision = next.revision();
        headline = next.headline();
        submittedAt = next.at();
    }

    /** Takes note of whether everybody who is needed is there, and of a dispute that waits for a medical editor. */
    public void staffed(boolean fully, boolean disputed) {
        if (state.isOpen()) {
            ReviewState undisputed = fully ? ReviewState.IN_REVIEW : ReviewState.AWAITING_REVIEWER;
            state = disputed ? ReviewState.IN_ADJUDICATION : undisputed;
        }
    }

    public void complete(RoundOutcome outcome) {
        state = switch (outcome) {
            case APPROVED -> ReviewState.APPROVED;
            case AMENDS_NEEDED -> ReviewState.AMENDS_NEEDED;
        };
    }

    public void withdraw() {
        state = ReviewState.WITHDRAWN;
    }

    /** Remembers what readers have; an older edition than the one known changes nothing. */
    public boolean published(Edition newer) {
        if (edition != null && edition.number() >= newer.number()) {
            return false;
        }
        edition = newer;
        return true;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID article() {
        return article;
    }

    public ReviewState state() {
        return state;
    }

    public int roundNumber() {
        return roundNumber;
    }

    public RevisionRef revision() {
        return revision;
    }

    public String headline() {
        return headline;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }
}
