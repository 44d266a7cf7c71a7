package health.newsroom.review.reopening;

import health.newsroom.review.carryover.CarryOutcome;
import health.newsroom.review.carryover.Recall;
import health.newsroom.review.decision.Ballot;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.panache.Decisions;
import health.newsroom.review.reopening.panache.Reopenings;
import health.newsroom.review.round.Proceedings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Says which decisions the open tasks of a review call back when the next revision is submitted: those that stem from an approval
 * of a claim that a task names. One that was taken since is new, and is not called back again.
 */
@ApplicationScoped
public class Recalls {

    private final Reopenings tasks;
    private final Decisions decisions;

    @Inject
    public Recalls(Reopenings tasks, Decisions decisions) {
        this.tasks = tasks;
        this.decisions = decisions;
    }

    /** @param before the round whose decisions might carry over */
    public Found of(Proceedings before) {
        List<Reopening> open = tasks.openOf(before.review().id());
        Map<UUID, Set<UUID>> lineage =
                open.isEmpty() ? Map.of() : decisions.lineage(before.round().id());
        return new Found(open, lineage, before.ballot());
    }

    /**
     * What the open tasks call back.
     *
     * @param lineage for each decision the claims it ever stood for
     */
    public record Found(List<Reopening> open, Map<UUID, Set<UUID>> lineage, Ballot ballot) {

        public Found {
            open = List.copyOf(open);
            lineage = Map.copyOf(lineage);
        }

        public Optional<Recall> back(Decision decision) {
            Set<UUID> stoodFor = lineage.getOrDefault(decision.id(), Set.of());
            return open.stream()
                    .filter(task -> task.claims().stream().anyMatch(stoodFor::contains))
                    .flatMap(task -> recall(task.trigger(), decision).stream())
                    .findFirst();
        }

        /** A source needs no recall: with another status it is other evidence. */
        private Optional<Recall> recall(Trigger trigger, Decision decision) {
            return switch (trigger.cause()) {
                case SOURCE_STATUS -> Optional.empty();
                case CREDENTIAL, CREDENTIAL_LAPSE ->
                    ballot.signOff(decision)
                            .filter(signOff -> signOff.credential().id().equals(trigger.credential()))
                            .map(signOff -> new Recall(
                                    CarryOutcome.VOID_CREDENTIAL,
                                    decision.reviewer().name()
                                            + " approved it with a licence that does not bear it any more."));
                case REVIEW_BY ->
                    Optional.of(new Recall(
                            CarryOutcome.VOID_EXPIRED, "The time is over after which it is looked at again."));
                case READER_REPORT ->
                    Optional.of(new Recall(CarryOutcome.CONFIRM_REPORT, "A reader reported a problem with it."));
            };
        }
    }
}
