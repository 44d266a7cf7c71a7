package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Contributor;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.review.ReviewRecord.Decision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the note at the end says about one reviewed passage.
 *
 * @param sources numbers of the sources it rests on
 */
public record ReviewNote(int number, List<Approval> approvals, List<Integer> sources) {

    /**
     * One physician's approval.
     *
     * @param page the path of their public page; null when none is known
     */
    public record Approval(String name, @Nullable String page, String credential, String issuer, Day day) {}

    static ReviewNote of(
            Passage passage, String revision, Map<UUID, Contributor> people, Map<String, Integer> sourceNumbers) {
        ReviewRecord.Claim claim = passage.claim();
        List<Approval> approvals = claim.decisions().stream()
                .filter(decision ->
                        decision.isLiveFor(revision) && decision.outcome().approves())
                .map(decision ->
                        approval(decision, people.get(decision.reviewer().person())))
                .toList();
        List<Integer> sources = claim.sources().stream()
                .map(sourceNumbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new ReviewNote(passage.number(), approvals, sources);
    }

    private static Approval approval(Decision decision, @Nullable Contributor person) {
        return new Approval(
                decision.reviewer().name(),
                person == null ? null : Byline.page(person),
                decision.credential().title(),
                decision.credential().issuer(),
                Day.of(decision.signedAt()));
    }
}
