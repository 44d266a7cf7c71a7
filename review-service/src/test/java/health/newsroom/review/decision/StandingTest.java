package health.newsroom.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.claim.Risk;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private static final UUID CLAIM = new UUID(0, 100);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    private static ClaimState state(Risk risk, Vote... votes) {
        return new Standing(CLAIM, Standing.quorum(risk), List.of(votes)).state();
    }

    private static Vote signed(UUID reviewer, Outcome outcome) {
        return new Vote(reviewer, outcome, true, false);
    }

    @Test
    void high_risk_takes_two_different_physicians() {
        assertThat(state(Risk.HIGH, signed(FIRST, Outcome.APPROVED))).isEqualTo(ClaimState.OPEN);
        assertThat(state(Risk.HIGH, signed(FIRST, Outcome.APPROVED), signed(FIRST, Outcome.APPROVED)))
                .isEqualTo(ClaimState.OPEN);
        assertThat(state(Risk.HIGH, signed(FIRST, Outcome.APPROVED), signed(SECOND, Outcome.APPROVED)))
                .isEqualTo(ClaimState.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Risk.class,
            names = {"LOW", "MODERATE"})
    void any_other_risk_takes_one(Risk risk) {
        assertThat(state(risk, signed(FIRST, Outcome.APPROVED))).isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void an_unsigned_approval_counts_for_nothing() {
        assertThat(state(Risk.LOW, new Vote(FIRST, Outcome.APPROVED, false, false)))
                .isEqualTo(ClaimState.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"APPROVED_WITH_CHANGE", "NEEDS_EVIDENCE", "OVERSTATED", "MISLEADING_WITHOUT_CONTEXT", "INCORRECT"})
    void an_objection_to_what_another_approves_is_a_dispute_until_somebody_rules(Outcome objection) {
        assertThat(state(Risk.LOW, signed(SECOND, objection))).isEqualTo(ClaimState.OBJECTED);
        assertThat(state(Risk.LOW, signed(FIRST, Outcome.APPROVED), signed(SECOND, objection)))
                .isEqualTo(ClaimState.DISPUTED);
        assertThat(state(Risk.LOW, signed(FIRST, Outcome.APPROVED), ruled(objection, Ruling.UPHOLD_OBJECTION)))
                .isEqualTo(ClaimState.OBJECTED);
        assertThat(state(Risk.LOW, signed(FIRST, Outcome.APPROVED), ruled(objection, Ruling.UPHOLD_APPROVAL)))
                .isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void setting_an_objection_aside_replaces_no_physician() {
        Vote overruled = ruled(Outcome.INCORRECT, Ruling.UPHOLD_APPROVAL);

        assertThat(state(Risk.HIGH, signed(FIRST, Outcome.APPROVED), overruled)).isEqualTo(ClaimState.OPEN);
        assertThat(state(Risk.HIGH, signed(FIRST, Outcome.APPROVED), overruled, signed(THIRD, Outcome.APPROVED)))
                .isEqualTo(ClaimState.APPROVED);
        assertThat(state(Risk.HIGH, signed(FIRST, Outcome.APPROVED), overruled, signed(THIRD, Outcome.OVERSTATED)))
                .isEqualTo(ClaimState.DISPUTED);
    }

    private static Vote ruled(Outcome objection, Ruling ruling) {
        return new Vote(SECOND, objection, true, false, ruling);
    }

    @Test
    void out_of_scope_neither_settles_nor_objects() {
        assertThat(state(Risk.LOW, signed(FIRST, Outcome.OUT_OF_SCOPE_FOR_REVIEWER)))
                .isEqualTo(ClaimState.OPEN);
        assertThat(state(Risk.LOW, signed(FIRST, Outcome.OUT_OF_SCOPE_FOR_REVIEWER), signed(SECOND, Outcome.APPROVED)))
                .isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void a_sentence_in_which_the_physicians_find_nothing_medical_is_decided() {
        assertThat(state(Risk.LOW, signed(FIRST, Outcome.NOT_A_MEDICAL_CLAIM))).isEqualTo(ClaimState.NOT_MEDICAL);
        assertThat(state(Risk.HIGH, signed(FIRST, Outcome.NOT_A_MEDICAL_CLAIM))).isEqualTo(ClaimState.OPEN);
    }

    @Test
    void a_round_is_approved_only_when_every_claim_is_settled_and_every_sentence_decided() {
        Standing approved = new Standing(CLAIM, 1, List.of(signed(FIRST, Outcome.APPROVED)));
        Standing objected = new Standing(CLAIM, 1, List.of(signed(FIRST, Outcome.INCORRECT)));

        assertThat(RoundOutcome.of(List.of(approved), 0)).contains(RoundOutcome.APPROVED);
        assertThat(RoundOutcome.of(List.of(approved, objected), 0)).contains(RoundOutcome.AMENDS_NEEDED);
        assertThat(RoundOutcome.of(List.of(approved, objected), 3)).contains(RoundOutcome.AMENDS_NEEDED);
        assertThat(RoundOutcome.of(List.of(approved), 3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPROVED"})
    void everything_but_a_plain_approval_needs_a_comment(Outcome outcome) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Judgement(outcome, "  ", null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("comment-required"));
        assertThat(new Judgement(outcome, " Say more. ", null).comment()).isEqualTo("Say more.");
    }

    @Test
    void a_plain_approval_needs_no_comment() {
        assertThat(new Judgement(Outcome.APPROVED, null, null).comment()).isNull();
    }
}
