package health.newsroom.article.publication;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.OpenItem;
import health.newsroom.article.people.Credential;
import health.newsroom.article.review.ReviewRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a revision may become an edition: every medical sentence approved in exactly these words, on evidence that
 * can be looked up, by physicians who are entitled to at this moment and did not write it.
 *
 * <p>A pure function of what it is given. Whoever publishes must have read all of it in the transaction that publishes.
 */
public final class Gate {

    /**
     * All that the decision depends on.
     *
     * @param hash of the revision that is to be published
     * @param text what a reader of it will see
     * @param submittedHash what is submitted at the moment; null when nothing is
     * @param review the last completed review of exactly this revision, or null
     * @param known the persons of byline and review that the projection of people knows
     * @param credentials by id, as the projection has them now
     * @param writers everyone who saved a revision of the article
     * @param takenBack keys of the sources whose publishers took them back
     */
    public record Situation(
            Manuscript manuscript,
            String hash,
            ReviewedText text,
            @Nullable String submittedHash,
            @Nullable Review review,
            Set<UUID> known,
            Map<UUID, Credential> credentials,
            Set<UUID> writers,
            Set<String> takenBack,
            Instant now) {}

    /**
     * What a review of a revision came to.
     *
     * @param intact whether the record still has the hash that review-service signed
     */
    public record Review(boolean approved, boolean intact, ReviewRecord record) {}

    private Gate() {}

    /** What stands in the way; nothing when the revision may be published. */
    public static List<OpenItem> openItems(Situation situation) {
        List<OpenItem> open = new ArrayList<>(situation.manuscript().openItems());
        situation.manuscript().byline().stream()
                .filter(person -> !situation.known().contains(person))
                .map(person -> new OpenItem(
                        "byline-person-unknown",
                        "The byline names %s, who has no profile: ask them to make one.".formatted(person)))
                .forEach(open::add);
        if (!situation.hash().equals(situation.submittedHash())) {
            open.add(new OpenItem("not-submitted", "This revision is not submitted: submit it to review."));
        }
        open.addAll(itemsOfReview(situation));
        return List.copyOf(open);
    }

    private static List<OpenItem> itemsOfReview(Situation situation) {
        Review review = situation.review();
        if (review == null) {
            return List.of(new OpenItem(
                    "not-approved-revision", "No completed review approves this revision: wait for its reviewers."));
        }
        if (!review.intact()) {
            return List.of(new OpenItem(
                    "record-hash-mismatch", "The review record is not the one that was signed: tell operations."));
        }
        List<OpenItem> open = new ArrayList<>();
        if (!review.approved()) {
            open.add(new OpenItem(
                    "not-approved-revision",
                    "The review of this revision asks for amendments: amend it and submit it again."));
        }
        open.addAll(Coverage.openItems(situation.text(), review.record()));
        open.addAll(Approvals.openItems(situation, review.record()));
        return open;
    }
}
