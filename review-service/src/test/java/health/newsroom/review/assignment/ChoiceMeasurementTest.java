package health.newsroom.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The rule against the optimum. The rule gives places out one article after the other, as articles come; the optimum knows all of
 * them beforehand and is exact: dynamic programming over how many reviews each physician has taken. What is maximised is first the
 * number of places filled, then the points that {@link Fit} explains.
 */
class ChoiceMeasurementTest {

    private static final int INSTANCES = 500;
    private static final int FILLED = 100_000;
    private static final List<String> FIELDS = List.of("neurology", "cardiology", "paediatrics", "oncology");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Some physicians, and articles in the order in which they come. */
    private record Instance(List<Candidate> physicians, List<Article> articles) {}

    private record Article(Brief brief, Involvement involvement) {
        int places() {
            return brief.grave() ? 2 : 1;
        }
    }

    /** Places filled and points. */
    private record Result(int filled, long points) {
        static Result of(long value) {
            int filled = Math.toIntExact(Math.round((double) value / FILLED));
            return new Result(filled, value - (long) filled * FILLED);
        }
    }

    @Test
    void the_rule_is_measured_against_the_optimum() {
        Random random = new Random(20260301);
        int places = 0;
        int byRule = 0;
        int atBest = 0;
        int same = 0;
        int comparable = 0;
        long lost = 0;
        long worst = 0;
        for (int i = 0; i < INSTANCES; i++) {
            Instance instance = instance(random);
            Result rule = Result.of(rule(instance));
            Result best =
                    Result.of(best(instance, 0, new int[instance.physicians().size()], new HashMap<>()));
            places += instance.articles().stream().mapToInt(Article::places).sum();
            byRule += rule.filled();
            atBest += best.filled();
            assertThat(rule.filled()).isLessThanOrEqualTo(best.filled());
            if (rule.filled() == best.filled()) {
                long gap = best.points() - rule.points();
                assertThat(gap).isNotNegative();
                comparable += best.filled();
                same += gap == 0 ? 1 : 0;
                lost += gap;
                worst = Math.max(worst, gap);
            }
        }
        double filled = (double) byRule / atBest;
        double loss = (double) lost / comparable;
        String figures =
                "%d instances, %d places: the rule fills %d, the optimum %d (%.2f %%); exactly as good in %.1f %%;"
                                .formatted(INSTANCES, places, byRule, atBest, 100 * filled, 100.0 * same / INSTANCES)
                        + " mean loss %.2f points a place, worst instance %d points (a field counts 40, a review 12)"
                                .formatted(loss, worst);
        Logger.getLogger(ChoiceMeasurementTest.class).info(figures);
        assertThat(filled).as(figures).isGreaterThan(0.97);
        assertThat(loss).as(figures).isLessThan(4);
    }

    private static Instance instance(Random random) {
        List<Candidate> physicians = new ArrayList<>();
        int count = 3 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Background background = new Background(
                    null, List.of(), List.of(FIELDS.get(random.nextInt(4))), List.of(), 1.0 + random.nextInt(9));
            Terms terms = new Terms(2 + random.nextInt(4), null, List.of(), List.of());
            physicians.add(new Candidate(
                    new UUID(0, i + 1L), "Dr " + (char) ('A' + i), true, true, random.nextInt(3), background, terms));
        }
        List<Article> articles = new ArrayList<>();
        int wanted = 3 + random.nextInt(4);
        for (int i = 0; i < wanted; i++) {
            Set<UUID> wrote = random.nextInt(2) == 0 ? Set.of(new UUID(0, 1L + random.nextInt(count))) : Set.of();
            Brief brief = new Brief(
                    List.of(FIELDS.get(random.nextInt(4))), "en", random.nextInt(3) == 0, DAY, DAY, List.of());
            articles.add(new Article(brief, new Involvement("", List.of(), wrote, Set.of(), Set.of(), Set.of())));
        }
        return new Instance(physicians, articles);
    }

    private static long rule(Instance instance) {
        List<Candidate> now = new ArrayList<>(instance.physicians());
        long value = 0;
        for (Article article : instance.articles()) {
            List<UUID> seated = new ArrayList<>();
            for (int place = 0; place < article.places(); place++) {
                Choice choice = Choice.among(
                        now, article.involvement(), article.brief(), physician -> !seated.contains(physician));
                if (choice.fit().isEmpty()) {
                    break;
                }
                Fit best = choice.fit().getFirst();
                value += FILLED + best.points();
                seated.add(best.person());
                now.replaceAll(known -> known.person().equals(best.person()) ? busier(known, 1) : known);
            }
        }
        return value;
    }

    private static long best(Instance instance, int at, int[] taken, Map<String, Long> known) {
        if (at == instance.articles().size()) {
            return 0;
        }
        String key = at + Arrays.toString(taken);
        Long before = known.get(key);
        if (before != null) {
            return before;
        }
        long best = best(instance, at + 1, taken, known);
        Article article = instance.articles().get(at);
        for (int first = 0; first < taken.length; first++) {
            long one = worth(instance, article, first, taken);
            if (one == 0) {
                continue;
            }
            taken[first]++;
            best = Math.max(best, one + best(instance, at + 1, taken, known));
            for (int second = first + 1; article.places() == 2 && second < taken.length; second++) {
                long two = worth(instance, article, second, taken);
                if (two != 0) {
                    taken[second]++;
                    best = Math.max(best, one + two + best(instance, at + 1, taken, known));
                    taken[second]--;
                }
            }
            taken[first]--;
        }
        known.put(key, best);
        return best;
    }

    private static long worth(Instance instance, Article article, int physician, int[] taken) {
        Candidate candidate = busier(instance.physicians().get(physician), taken[physician]);
        boolean may = Obstacle.between(candidate, article.involvement()).isEmpty()
                && Reservation.about(candidate, article.brief()).isEmpty();
        return may ? FILLED + Fit.of(candidate, article.brief()).points() : 0;
    }

    private static Candidate busier(Candidate known, int reviews) {
        return new Candidate(
                known.person(),
                known.name(),
                known.entitled(),
                known.accountOpen(),
                known.load() + reviews,
                known.background(),
                known.terms());
    }
}
