package health.newsroom.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

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
        return Choice.of(List.of(candidates), ARTICLE, before, person -> !person.equals(id(8)))
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
    void who_left_the_review_or_would_not_help_is_never_asked() {
        assertThat(chosen(List.of(), physician(8, 0), physician(9, 0))).isEqualTo(id(0));
    }
}
