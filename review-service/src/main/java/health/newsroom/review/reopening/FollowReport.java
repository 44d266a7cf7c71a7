package health.newsroom.review.reopening;

import health.newsroom.review.decision.panache.Decisions;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.Ledger;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reader reported a problem: finds the claims of readers' edition that they mean and opens a task, or counts the report where one
 * is open. Readers see nothing of it until a medical editor says so: a stranger puts up no notice.
 */
@ApplicationScoped
public class FollowReport {

    private final Reviews reviews;
    private final Decisions decisions;
    private final Reopen reopen;
    private final Ledger ledger;

    @Inject
    public FollowReport(Reviews reviews, Decisions decisions, Reopen reopen, Ledger ledger) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.reopen = reopen;
        this.ledger = ledger;
    }

    /** What the ledger keeps of a report: whose it is, and what it says beside the quotation, stays with article-service. */
    private record Reported(UUID report, @Nullable String quotation, List<UUID> claims) {}

    /** @param quotation the words they mean; null, or found nowhere, when it is the article as a whole */
    @Transactional
    public void follow(UUID article, UUID report, @Nullable String quotation) {
        reviews.lockedOf(article)
                .ifPresent(review ->
                        reopen.published(review).ifPresent(round -> follow(review, round, report, quotation)));
    }

    private void follow(Review review, EditionsRound round, UUID report, @Nullable String quotation) {
        List<PublishedClaim> meant =
                quotation == null ? List.of() : ReportedPassage.of(round).claims(quotation);
        List<UUID> ids = meant.stream().map(PublishedClaim::id).toList();
        ledger.write(review.id(), EntryKind.READER_REPORTED, null, new Reported(report, quotation, ids));
        List<Reopening> open = reopen.openOf(review).stream()
                .filter(task -> task.trigger().cause() == Cause.READER_REPORT)
                .filter(task -> ids.isEmpty()
                        ? task.claims().isEmpty()
                        : task.claims().stream().anyMatch(ids::contains))
                .toList();
        open.forEach(Reopening::reportedAgain);
        Set<UUID> known = open.stream().flatMap(task -> task.claims().stream()).collect(Collectors.toSet());
        List<PublishedClaim> unknown =
                meant.stream().filter(claim -> !known.contains(claim.id())).toList();
        if (open.isEmpty() || !unknown.isEmpty()) {
            reopen.open(round, Trigger.report(), new Impact(unknown, Severity.NONE));
        }
    }

    /** A report that came in while the new edition was under way still stands for what was carried into it unseen. */
    void takeOver(Reopening task, EditionsRound round) {
        if (task.trigger().cause() != Cause.READER_REPORT) {
            return;
        }
        List<PublishedClaim> unseen = unseen(task, round);
        boolean ofTheWhole = task.claims().isEmpty()
                && task.openedAt().isAfter(round.proceedings().round().openedAt());
        if (ofTheWhole || !unseen.isEmpty()) {
            reopen.open(round, Trigger.report(), new Impact(unseen, task.severity()));
        }
    }

    private List<PublishedClaim> unseen(Reopening task, EditionsRound round) {
        Map<UUID, Set<UUID>> lineage =
                decisions.lineage(round.proceedings().round().id());
        Set<UUID> carried = new HashSet<>();
        for (Set<UUID> claims : lineage.values()) {
            if (claims.stream().anyMatch(task.claims()::contains)) {
                carried.addAll(claims);
            }
        }
        return round.claims().stream()
                .filter(claim -> carried.contains(claim.id()))
                .toList();
    }
}
