package health.newsroom.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Involvement ARTICLE =
            new Involvement("", List.of(), Set.of(), Set.of(), Set.of(), Set.of(id(9)));

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Candidate physician(int number, int load) {
        return new Candidate(id(number), "Dr Number " + number, true, true, load);
    }

    private static UUID chosen(List<UUID> before, Candidate... candidates) {
        Brief brief = new Brief(List.of(), "en", false, LocalDate.EPOCH, LocalDate.EPOCH, before);
        return Choice.among(List.of(candidates), ARTICLE, brief, person -> !person.equals(id(8)))
                .best()
                .map(Candidate::person)
                .orElse(id(0));
    }

    @Test
    void whoever_has_least_to_do_is_asked() {
        assertThat(chosen(List.of(), physician(1, 2), physician(2, 1))).isEqualTo(id(2));
    }

    @Test
    void among_equals_the_lower_id_decides_whatever_the_order() {
        assertThat(chosen(List.of(), physician(2, 1), physician(1, 1))).isEqualTo(id(1));
        assertThat(chosen(List.of(), physician(1, 1), physician(2, 1))).isEqualTo(id(1));
    }

    @Test
    void who_reviewed_the_article_before_comes_first_however_busy() {
        assertThat(chosen(List.of(id(3), id(2)), physician(1, 0), physician(2, 5), physician(3, 7)))
                .isEqualTo(id(3));
    }

    @Test
    void a_physician_of_the_field_goes_before_an_idle_one_and_more_so_when_it_is_grave() {
        Candidate neurologist = known(1, 3, new Background(null, List.of(), List.of("Neurology"), List.of(), 4.0));
        Candidate idle = known(2, 0, Background.UNKNOWN);
        Candidate busy = known(3, 4, new Background(null, List.of(), List.of("neurology"), List.of(), 4.0));

        assertThat(first(false, neurologist, idle)).isEqualTo(id(2));
        assertThat(first(true, neurologist, idle)).isEqualTo(id(1));
        assertThat(first(true, busy, neurologist)).isEqualTo(id(1));
    }

    @Test
    void who_is_not_asked_is_told_with_every_reason() {
        Terms away = new Terms(0, new Away(LocalDate.EPOCH, LocalDate.EPOCH), List.of("no"), List.of());
        Candidate nobody = new Candidate(id(9), "Dr Nine", true, true, 0, Background.UNKNOWN, away);

        Choice choice = Choice.among(List.of(nobody), ARTICLE, brief(false, List.of()), person -> true);

        assertThat(choice.best()).isEmpty();
        assertThat(choice.unfit().getFirst().reasons())
                .containsExactly(
                        Obstacle.LEFT_THE_REVIEW.words(),
                        Reservation.AWAY.words(),
                        Reservation.AT_CAPACITY.words(),
                        Reservation.OTHER_LANGUAGE.words());
    }

    private static Candidate known(int number, int load, Background background) {
        return new Candidate(id(number), "Dr Number " + number, true, true, load, background, Terms.NONE);
    }

    private static UUID first(boolean grave, Candidate... candidates) {
        return Choice.among(List.of(candidates), ARTICLE, brief(grave, List.of()), person -> true)
                .fit()
                .getFirst()
                .person();
    }

    private static Brief brief(boolean grave, List<UUID> before) {
        return new Brief(List.of("Neurology and sleep"), "en", grave, LocalDate.EPOCH, LocalDate.EPOCH, before);
    }

    @Test
    void who_left_the_review_or_would_not_help_is_never_asked() {
        assertThat(chosen(List.of(), physician(8, 0), physician(9, 0))).isEqualTo(id(0));
    }
}
