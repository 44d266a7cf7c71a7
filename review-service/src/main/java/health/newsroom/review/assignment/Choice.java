package health.newsroom.review.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Which of the physicians who may review is asked: always the same one for the same facts. */
public final class Choice {

    private Choice() {}

    /**
     * First those who reviewed the article before, in that order, since they know it; then whoever has least to do; then by id.
     *
     * @param before who reviewed the article in earlier rounds
     * @param useful whether a physician would help at all
     */
    public static Optional<Candidate> of(
            List<Candidate> candidates, Involvement article, List<UUID> before, Predicate<UUID> useful) {
        return candidates.stream()
                .filter(candidate -> useful.test(candidate.person()))
                .filter(candidate -> Obstacle.between(candidate, article).isEmpty())
                .min(Comparator.<Candidate>comparingInt(candidate -> rank(before, candidate.person()))
                        .thenComparingInt(Candidate::load)
                        .thenComparing(candidate -> candidate.person().toString()));
    }

    private static int rank(List<UUID> before, UUID person) {
        int place = before.indexOf(person);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
