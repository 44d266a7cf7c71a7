package health.newsroom.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DutiesTest {

    private static final UUID LEAD = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final UUID LOW = new UUID(1, 1);
    private static final UUID HIGH = new UUID(1, 2);

    private static Standing low(Vote... votes) {
        return new Standing(LOW, 1, List.of(votes));
    }

    private static Standing high(Vote... votes) {
        return new Standing(HIGH, 2, List.of(votes));
    }

    private static Vote signed(UUID reviewer, Outcome outcome) {
        return new Vote(reviewer, outcome, true, false);
    }

    private static Vote unsigned(UUID reviewer, Outcome outcome) {
        return new Vote(reviewer, outcome, false, false);
    }

    private static Vote carried(UUID reviewer) {
        return new Vote(reviewer, Outcome.APPROVED, true, true);
    }

    private static Duties duties(List<UUID> reviewers, Standing... claims) {
        return new Duties(reviewers, List.of(claims));
    }

    @Test
    void the_first_reviewer_owes_every_claim_the_second_those_of_high_risk() {
        Duties duties = duties(List.of(LEAD, SECOND), low(), high());

        assertThat(duties.of(LEAD)).containsExactly(LOW, HIGH);
        assertThat(duties.of(SECOND)).containsExactly(HIGH);
    }

    @Test
    void what_is_decided_is_no_longer_open_though_it_is_not_signed() {
        Duties duties = duties(List.of(LEAD), low(unsigned(LEAD, Outcome.APPROVED)));

        assertThat(duties.openFor(LEAD)).isEmpty();
        assertThat(duties.awaitsSignatureOf(LEAD)).isTrue();
    }

    @Test
    void one_physician_is_needed_in_any_case_and_two_as_soon_as_a_claim_is_of_high_risk() {
        assertThat(duties(List.of()).missingReviewers()).isEqualTo(1);
        assertThat(duties(List.of(), low()).missingReviewers()).isEqualTo(1);
        assertThat(duties(List.of(), low(), high()).missingReviewers()).isEqualTo(2);
        assertThat(duties(List.of(LEAD), high()).missingReviewers()).isEqualTo(1);
        assertThat(duties(List.of(LEAD, SECOND), high()).missingReviewers()).isZero();
    }

    @Test
    void a_claim_out_of_the_leads_scope_goes_to_the_next() {
        Standing outOfScope = low(signed(LEAD, Outcome.OUT_OF_SCOPE_FOR_REVIEWER));

        assertThat(duties(List.of(LEAD), outOfScope).missingReviewers()).isEqualTo(1);
        assertThat(duties(List.of(LEAD, SECOND), outOfScope).openFor(SECOND)).containsExactly(LOW);
        assertThat(duties(List.of(LEAD, SECOND), high(signed(LEAD, Outcome.OUT_OF_SCOPE_FOR_REVIEWER)))
                        .missingReviewers())
                .isEqualTo(1);
    }

    @Test
    void a_carried_approval_is_not_asked_for_again() {
        Duties duties = duties(List.of(LEAD), low(carried(LEAD)), high(carried(LEAD), carried(SECOND)));

        assertThat(duties.of(LEAD)).isEmpty();
        assertThat(duties.missingReviewers()).isZero();
    }

    @Test
    void half_a_carried_quorum_asks_for_the_other_half_of_somebody_else() {
        Duties duties = duties(List.of(LEAD), high(carried(LEAD)));

        assertThat(duties.missingReviewers()).isEqualTo(1);
        assertThat(duties.wouldBeHelpedBy(SECOND)).isTrue();
        assertThat(duties(List.of(LEAD, SECOND), high(carried(LEAD))).of(SECOND))
                .containsExactly(HIGH);
    }

    @Test
    void somebody_who_already_approved_all_that_is_open_would_not_help() {
        assertThat(duties(List.of(LEAD), high(carried(SECOND), signed(LEAD, Outcome.OUT_OF_SCOPE_FOR_REVIEWER)))
                        .wouldBeHelpedBy(SECOND))
                .isFalse();
        assertThat(duties(List.of(LEAD), high(carried(SECOND), signed(LEAD, Outcome.OUT_OF_SCOPE_FOR_REVIEWER)))
                        .wouldBeHelpedBy(THIRD))
                .isTrue();
    }

    @Test
    void a_round_is_done_when_everybody_has_signed_what_they_owe() {
        Standing both = high(signed(LEAD, Outcome.APPROVED), signed(SECOND, Outcome.APPROVED));
        Standing one = high(signed(LEAD, Outcome.APPROVED), unsigned(SECOND, Outcome.APPROVED));

        assertThat(duties(List.of(LEAD, SECOND), both).areDone(Set.of(LEAD, SECOND)))
                .isTrue();
        assertThat(duties(List.of(LEAD, SECOND), one).areDone(Set.of(LEAD))).isFalse();
        assertThat(duties(List.of(LEAD), both).areDone(Set.of(LEAD, SECOND))).isFalse();
    }

    @Test
    void the_first_reviewer_signs_also_when_nothing_is_left_to_decide() {
        Duties duties = duties(List.of(LEAD), low(carried(LEAD)));

        assertThat(duties.areDone(Set.of())).isFalse();
        assertThat(duties.areDone(Set.of(LEAD))).isTrue();
    }

    @Test
    void a_decision_more_than_owed_has_to_be_signed_too() {
        Duties duties =
                duties(List.of(LEAD, SECOND), low(signed(LEAD, Outcome.APPROVED), unsigned(SECOND, Outcome.INCORRECT)));

        assertThat(duties.areDone(Set.of(LEAD))).isFalse();
    }
}
