package health.newsroom.review.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who of those who may review is asked: always the same one for the same facts.
 *
 * @param fit who can be asked, the best first
 * @param unfit who cannot, and why
 */
public record Choice(List<Fit> fit, List<Unfit> unfit) {

    /** Somebody who is not asked, with every reason; each continues a sentence that begins with the person's name. */
    public record Unfit(Candidate candidate, List<String> reasons) {}

    public Choice {
        fit = List.copyOf(fit);
        unfit = List.copyOf(unfit);
    }

    /**
     * By points, then by id.
     *
     * @param useful whether a physician would help at all
     */
    public static Choice among(List<Candidate> candidates, Involvement article, Brief brief, Predicate<UUID> useful) {
        List<Unfit> unfit = candidates.stream()
                .map(candidate -> new Unfit(candidate, reasons(candidate, article, brief, useful)))
                .toList();
        List<Fit> fit = unfit.stream()
                .filter(candidate -> candidate.reasons().isEmpty())
                .map(candidate -> Fit.of(candidate.candidate(), brief))
                .sorted(Comparator.comparingInt(Fit::points)
                        .reversed()
                        .thenComparing(best -> best.person().toString()))
                .toList();
        return new Choice(
                fit,
                unfit.stream()
                        .filter(candidate -> !candidate.reasons().isEmpty())
                        .toList());
    }

    public Optional<Candidate> best() {
        return fit.stream().map(Fit::candidate).findFirst();
    }

    private static List<String> reasons(Candidate candidate, Involvement article, Brief brief, Predicate<UUID> useful) {
        Stream<String> needless = useful.test(candidate.person())
                ? Stream.of()
                : Stream.of("is assigned already, or has judged what is still open");
        return Stream.of(
                        needless,
                        Obstacle.between(candidate, article).stream().map(Obstacle::words),
                        Reservation.about(candidate, brief).stream().map(Reservation::words))
                .flatMap(reason -> reason)
                .toList();
    }
}
