package health.newsroom.review.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.carryover.CarryOverFixture.Text;
import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.decision.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final UUID HANNAH = new UUID(0, 1);
    private static final UUID LUIS = new UUID(0, 2);

    private static final Text BEFORE = Text.of("Rest helps.", "Twisting can tear an artery.", "See a doctor.");

    private static Fate fate(Text now) {
        return CarryOverFixture.between(BEFORE, now).fateOf(1, CarryOverFixture.approvedBy(HANNAH));
    }

    @Test
    void the_same_sentence_in_the_same_place_on_the_same_evidence_keeps_its_approval() {
        Fate fate = fate(BEFORE);

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
        assertThat(fate.kept()).hasSize(1);
        assertThat(fate.present()).isNotNull();
    }

    @Test
    void a_sentence_with_a_new_one_above_it_keeps_it_too() {
        Fate fate = CarryOverFixture.between(
                        BEFORE, Text.of("A new start.", "Rest helps.", "Twisting can tear an artery.", "See a doctor."))
                .fateOf(1, CarryOverFixture.approvedBy(HANNAH));

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
        assertThat(fate.kept()).hasSize(1);
    }

    @Test
    void what_only_looks_different_keeps_it_too() {
        Fate fate = CarryOverFixture.between(
                        Text.of("A tumour can hurt.", "Rest helps."), Text.of("A tumor can hurt.", "Rest helps."))
                .fateOf(0, CarryOverFixture.approvedBy(HANNAH));

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.CARRIED_COSMETIC);
        assertThat(fate.kept()).hasSize(1);
    }

    @Test
    void a_changed_word_voids_the_approval_and_says_which() {
        Fate fate = fate(Text.of("Rest helps.", "Twisting will tear an artery.", "See a doctor."));

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.VOID_SUBSTANTIVE);
        assertThat(fate.reason()).contains("“can” is now “will”");
        assertThat(fate.kept()).isEmpty();
        assertThat(fate.present()).isNotNull();
    }

    @Test
    void a_deleted_sentence_takes_its_approval_with_it() {
        assertThat(fate(Text.of("Rest helps.", "See a doctor.")).outcome()).isEqualTo(CarryOutcome.VOID_DELETED);
    }

    @Test
    void a_limit_beside_it_asks_for_another_look() {
        Fate fate =
                fate(Text.of("Rest helps.", "Twisting can tear an artery.", "But this is a myth.", "See a doctor."));

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.CONFIRM_CONTEXT);
        assertThat(fate.reason()).contains("But this is a myth.");
        assertThat(fate.kept()).isEmpty();
    }

    @Test
    void another_heading_above_asks_for_another_look() {
        assertThat(fate(BEFORE.under("What is a myth")).reason()).contains("the heading above it");
    }

    @Test
    void words_that_stand_twice_are_ambiguous() {
        Text now =
                Text.of("Rest helps.", "Twisting can tear an artery.", "See a doctor.", "Twisting can tear an artery.");

        assertThat(fate(now).outcome()).isEqualTo(CarryOutcome.VOID_AMBIGUOUS);
    }

    @Test
    void a_sentence_that_became_a_part_of_another_voids() {
        Text now = Text.of("Rest helps.", "Some say that twisting can tear an artery.", "See a doctor.");

        assertThat(fate(now).outcome()).isEqualTo(CarryOutcome.VOID_SUBSTANTIVE);
    }

    @Test
    void another_source_or_another_content_of_the_same_source_asks_for_another_look() {
        assertThat(fate(BEFORE.on("biller", "A new title")).outcome()).isEqualTo(CarryOutcome.CONFIRM_EVIDENCE);
        assertThat(fate(BEFORE.on("who", "Cervical dissection")).outcome()).isEqualTo(CarryOutcome.CONFIRM_EVIDENCE);
    }

    @Test
    void another_kind_or_risk_voids() {
        assertThat(fate(BEFORE.as(ClaimKind.CAUSAL, Risk.HIGH)).outcome()).isEqualTo(CarryOutcome.VOID_SUBSTANTIVE);
        assertThat(fate(BEFORE.as(ClaimKind.RISK, Risk.LOW)).outcome()).isEqualTo(CarryOutcome.VOID_SUBSTANTIVE);
    }

    @Test
    void an_objection_comes_back_while_the_other_reviewers_approval_stands() {
        List<PastDecision> decisions = List.of(
                CarryOverFixture.decision(HANNAH, Outcome.APPROVED),
                CarryOverFixture.decision(LUIS, Outcome.NEEDS_EVIDENCE));

        Fate fate = CarryOverFixture.between(BEFORE, BEFORE).fateOf(1, decisions);

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.RETURNED);
        assertThat(fate.kept()).containsExactly(decisions.getFirst().decision());
    }

    @Test
    void an_approval_by_somebody_no_longer_entitled_is_void() {
        Fate fate = CarryOverFixture.between(BEFORE, BEFORE)
                .where(reviewer -> reviewer.equals(HANNAH)
                        ? Optional.of("has no verified, active licence to practise medicine today")
                        : Optional.empty())
                .fateOf(
                        1,
                        List.of(
                                CarryOverFixture.decision(HANNAH, Outcome.APPROVED),
                                CarryOverFixture.decision(LUIS, Outcome.APPROVED)));

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.VOID_CREDENTIAL);
        assertThat(fate.reason()).contains("has no verified, active licence");
        assertThat(fate.kept()).hasSize(1);
    }

    @Test
    void a_claim_that_nobody_decided_has_no_fate() {
        assertThat(CarryOverFixture.between(BEFORE, BEFORE).fates(1, List.of())).isEmpty();
    }

    @Test
    void what_was_called_back_ends_though_nothing_changed_and_leaves_the_other_physicians_approval() {
        Recall over = new Recall(CarryOutcome.VOID_EXPIRED, "The time is over.");
        PastDecision hers = new PastDecision(UUID.randomUUID(), HANNAH, "Dr Hannah", Outcome.APPROVED, over);
        PastDecision his = CarryOverFixture.decision(LUIS, Outcome.APPROVED);

        Fate fate = CarryOverFixture.between(BEFORE, BEFORE).fateOf(1, List.of(hers, his));

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.VOID_EXPIRED);
        assertThat(fate.reason()).isEqualTo("The time is over.");
        assertThat(fate.kept()).containsExactly(his.decision());
    }

    @Test
    void a_changed_word_is_told_before_anything_that_calls_back() {
        Recall report = new Recall(CarryOutcome.CONFIRM_REPORT, "A reader reported a problem with it.");
        PastDecision hers = new PastDecision(UUID.randomUUID(), HANNAH, "Dr Hannah", Outcome.APPROVED, report);

        Fate fate = CarryOverFixture.between(
                        BEFORE, Text.of("Rest helps.", "Twisting will tear an artery.", "See a doctor."))
                .fateOf(1, List.of(hers));

        assertThat(fate.outcome()).isEqualTo(CarryOutcome.VOID_SUBSTANTIVE);
    }
}
