package health.newsroom.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObstacleTest {

    private static final UUID HANNAH = new UUID(0, 1);
    private static final Candidate ENTITLED = new Candidate(HANNAH, "Dr Hannah Okafor", true, true, 0);

    private static Involvement article(String text) {
        return new Involvement(text, List.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    @Test
    void an_entitled_physician_who_has_nothing_to_do_with_the_article_may_review_it() {
        assertThat(Obstacle.between(ENTITLED, article("Necks crack."))).isEmpty();
    }

    @Test
    void without_an_active_licence_or_an_open_account_nobody_may() {
        Candidate nobody = new Candidate(HANNAH, "Dr Hannah Okafor", false, false, 0);

        assertThat(Obstacle.between(nobody, article("")))
                .containsExactly(Obstacle.NO_ACTIVE_CREDENTIAL, Obstacle.ACCOUNT_CLOSED);
    }

    @Test
    void nobody_reviews_what_they_wrote_submitted_edited_or_left() {
        Set<UUID> her = Set.of(HANNAH);

        assertThat(Obstacle.between(ENTITLED, new Involvement("", List.of(), her, her, her, her)))
                .containsExactly(
                        Obstacle.WROTE_IT, Obstacle.SUBMITTED_IT, Obstacle.EDITED_IT, Obstacle.LEFT_THE_REVIEW);
    }

    @Test
    void nobody_reviews_for_their_employer_or_what_names_an_interest_of_theirs() {
        Background bound = new Background("Northgate Hospital", List.of("Acme Pharma"), List.of(), List.of(), null);
        Candidate hannah = new Candidate(HANNAH, "Dr Hannah Okafor", true, true, 0, bound, Terms.NONE);

        assertThat(Obstacle.between(hannah, about("Necks crack.", "", "Northgate hospital.")))
                .containsExactly(Obstacle.SAME_EMPLOYER);
        assertThat(Obstacle.between(hannah, about("A cream of ACME Pharma helps.", "", "")))
                .containsExactly(Obstacle.DECLARED_INTEREST);
        assertThat(Obstacle.between(hannah, about("A cream helps.", "Funded by Acme-Pharma", "")))
                .containsExactly(Obstacle.DECLARED_INTEREST);
        assertThat(Obstacle.between(hannah, about("The acme of pharma is rest.", "Pharma Acme", "Northgate")))
                .isEmpty();
    }

    @Test
    void who_was_overruled_is_not_asked_again_and_keeps_what_they_approved() {
        Involvement article = new Involvement(
                "", List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(HANNAH), List.of(), Set.of());

        assertThat(Obstacle.between(ENTITLED, article)).containsExactly(Obstacle.DISSENTED);
        assertThat(Obstacle.DISSENTED.endsApprovals()).isFalse();
    }

    private static Involvement about(String text, String source, String employer) {
        return new Involvement(
                text,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(source),
                employer.isEmpty() ? Set.of() : Set.of(employer));
    }

    @Test
    void nobody_reviews_what_they_are_quoted_in() {
        assertThat(Obstacle.between(ENTITLED, article("“Rest,” says Hannah Okafor.")))
                .containsExactly(Obstacle.QUOTED_IN_IT);
    }

    @Test
    void nobody_reviews_what_rests_on_their_own_work() {
        Involvement article =
                new Involvement("", List.of("Serrano L", "Okafor H"), Set.of(), Set.of(), Set.of(), Set.of());

        assertThat(Obstacle.between(ENTITLED, article)).containsExactly(Obstacle.AUTHOR_OF_A_SOURCE);
    }
}
