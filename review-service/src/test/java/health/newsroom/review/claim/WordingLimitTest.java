package health.newsroom.review.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.person.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingLimitTest {

    private static final String CAUSES = "A forceful twist causes a torn artery.";
    private static final Named HANNAH = new Named(new UUID(0, 1), "Dr Hannah Okafor");

    private static Source source(String key) {
        return new Source(
                key, "JOURNAL_ARTICLE", "Title", List.of("Biller J"), null, null, "10.1/x", null, null, null, true);
    }

    private static Ground ground(String key, @Nullable Finding finding) {
        return new Ground(
                source(key),
                finding == null
                        ? null
                        : Appraisal.made(
                                7, new UUID(0, 2), key, finding, HANNAH, Instant.parse("2026-05-01T10:00:00Z")));
    }

    private static Finding finding(StudyType studyType, Certainty certainty) {
        return new Finding("We saw it once.", "p. 3", studyType, certainty);
    }

    private static boolean exceeds(String sentence, Ground... evidence) {
        return WordingLimit.exceededBy(sentence, List.of(evidence)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "CASE_REPORT, LOW, true",
        "CASE_SERIES, MODERATE, true",
        "EXPERT_OPINION, HIGH, true",
        "ANIMAL_STUDY, HIGH, true",
        "IN_VITRO_STUDY, HIGH, true",
        "CROSS_SECTIONAL_STUDY, LOW, true",
        "SYSTEMATIC_REVIEW, VERY_LOW, true",
        "COHORT_STUDY, LOW, false",
        "RANDOMISED_CONTROLLED_TRIAL, MODERATE, false",
        "SYSTEMATIC_REVIEW, HIGH, false"
    })
    void causes_needs_more_than_a_case_report(StudyType studyType, Certainty certainty, boolean exceeds) {
        assertThat(exceeds(CAUSES, ground("a", finding(studyType, certainty)))).isEqualTo(exceeds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A forceful twist may cause a torn artery.",
                "A forceful twist is linked to torn arteries.",
                "The artery runs through the neck."
            })
    void softer_words_may_rest_on_a_case_report(String sentence) {
        assertThat(exceeds(sentence, ground("a", finding(StudyType.CASE_REPORT, Certainty.VERY_LOW))))
                .isFalse();
    }

    @Test
    void one_source_that_can_show_a_cause_is_enough() {
        Ground weak = ground("a", finding(StudyType.CASE_REPORT, Certainty.LOW));

        assertThat(exceeds(CAUSES, weak, ground("b", finding(StudyType.COHORT_STUDY, Certainty.LOW))))
                .isFalse();
        assertThat(exceeds(CAUSES, weak, ground("b", null))).isTrue();
    }

    @Test
    void where_nobody_has_appraised_anything_there_is_nothing_to_compare_with() {
        assertThat(exceeds(CAUSES, ground("a", null))).isFalse();
        assertThat(exceeds(CAUSES)).isFalse();
    }

    @Test
    void it_says_which_word_exceeds_which_evidence() {
        assertThat(WordingLimit.exceededBy(
                        CAUSES, List.of(ground("a", finding(StudyType.CASE_REPORT, Certainty.VERY_LOW)))))
                .contains(
                        "“causes” asserts a cause or an effect, and it rests on a case report of very low certainty.");
    }

    @Test
    void the_hash_of_the_evidence_changes_with_every_finding_and_with_nothing_else() {
        Finding finding = finding(StudyType.COHORT_STUDY, Certainty.LOW);
        Ground ground = ground("a", finding);
        Ground byAnother = new Ground(
                source("a"),
                Appraisal.made(99, new UUID(0, 3), "a", finding, new Named(new UUID(0, 9), "Luis"), Instant.EPOCH));
        String hash = EvidenceHash.of(List.of(ground, ground("b", null)));

        assertThat(hash).hasSize(64).isEqualTo(EvidenceHash.of(List.of(ground("b", null), byAnother)));
        assertThat(List.of(
                        EvidenceHash.of(List.of(ground)),
                        EvidenceHash.of(List.of(ground("a", null), ground("b", null))),
                        EvidenceHash.of(List.of(
                                ground("a", finding(StudyType.COHORT_STUDY, Certainty.MODERATE)), ground("b", null))),
                        EvidenceHash.of(
                                List.of(ground("a", finding(StudyType.CASE_REPORT, Certainty.LOW)), ground("b", null))),
                        EvidenceHash.of(List.of(
                                ground("a", new Finding("We saw it.", "p. 3", StudyType.COHORT_STUDY, Certainty.LOW)),
                                ground("b", null))),
                        EvidenceHash.of(List.of(
                                ground(
                                        "a",
                                        new Finding("We saw it once.", "p. 4", StudyType.COHORT_STUDY, Certainty.LOW)),
                                ground("b", null)))))
                .doesNotHaveDuplicates()
                .doesNotContain(hash);
    }

    @Test
    void a_finding_quotes_its_source_and_says_where() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Finding(" ", "p. 3", StudyType.OTHER, Certainty.LOW))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("quotation-missing"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Finding("Words.", "", StudyType.OTHER, Certainty.LOW))
                .satisfies(refusal ->
                        assertThat(refusal.reasons().getFirst().pointer()).isEqualTo("/quotation/locator"));
    }
}
