package health.newsroom.review.reopening;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.SourceStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactTest {

    private static final Source TRIAL = source("trial", "10.1000/1", true);
    private static final Source REVIEW = source("review", "10.1000/2", true);
    private static final Source RUMOUR = source("rumour", null, false);

    private static Source source(String key, String doi, boolean identifiable) {
        return new Source(
                key, "JOURNAL_ARTICLE", "About " + key, List.of(), null, null, doi, null, null, null, identifiable);
    }

    private static PublishedClaim claim(Risk risk, Source... sources) {
        return new PublishedClaim(UUID.randomUUID(), "Words.", ClaimKind.CAUSAL, risk, List.of(sources));
    }

    private static Severity severity(Source changed, PublishedClaim... claims) {
        return Impact.of(List.of(claims), changed).orElseThrow().severity();
    }

    @Test
    void only_claims_that_rest_on_the_source_are_touched() {
        Source gone = TRIAL.in(SourceStatus.RETRACTION);
        PublishedClaim touched = claim(Risk.LOW, gone);
        PublishedClaim other = claim(Risk.HIGH, REVIEW);

        assertThat(Impact.of(List.of(touched, other), gone).orElseThrow().claims())
                .containsExactly(touched);
        assertThat(Impact.of(List.of(other), gone)).isEmpty();
    }

    @Test
    void a_work_is_found_under_another_key() {
        Source elsewhere = source("smith2020", "10.1000/1", true).in(SourceStatus.RETRACTION);
        assertThat(Impact.of(List.of(claim(Risk.LOW, TRIAL)), elsewhere)).isPresent();
    }

    @Test
    void a_high_risk_claim_with_nothing_left_takes_the_text_down() {
        Source gone = TRIAL.in(SourceStatus.RETRACTION);
        assertThat(severity(gone, claim(Risk.HIGH, gone))).isEqualTo(Severity.TAKE_DOWN);
        assertThat(severity(gone, claim(Risk.HIGH, gone, RUMOUR)))
                .as("a rumour supports nothing")
                .isEqualTo(Severity.TAKE_DOWN);
        assertThat(severity(gone, claim(Risk.HIGH, gone, REVIEW.in(SourceStatus.WITHDRAWAL))))
                .isEqualTo(Severity.TAKE_DOWN);
    }

    @Test
    void what_has_another_source_or_less_risk_gets_a_notice() {
        Source gone = TRIAL.in(SourceStatus.RETRACTION);
        assertThat(severity(gone, claim(Risk.HIGH, gone, REVIEW))).isEqualTo(Severity.NOTICE);
        assertThat(severity(gone, claim(Risk.MODERATE, gone))).isEqualTo(Severity.NOTICE);
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceStatus.class,
            names = {"EXPRESSION_OF_CONCERN", "PARTIAL_RETRACTION"})
    void doubt_gives_a_notice_and_takes_nothing_down(SourceStatus doubt) {
        Source shaken = TRIAL.in(doubt);
        assertThat(severity(shaken, claim(Risk.HIGH, shaken))).isEqualTo(Severity.NOTICE);
    }

    @Test
    void a_correction_comes_back_without_a_word_to_readers() {
        Source corrected = TRIAL.in(SourceStatus.CORRIGENDUM);
        assertThat(severity(corrected, claim(Risk.HIGH, corrected))).isEqualTo(Severity.NONE);
    }
}
