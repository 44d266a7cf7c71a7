package health.newsroom.review.claim;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.claim.LabelledSentences.LabelledSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How good the proposal is, on sentences of health articles written and labelled for this. The part "tuning" was looked at while
 * the rules were written; the part "held-out" was written before them and put away. Prints the figures of docs/claim-integrity.md.
 */
class ProposalQualityTest {

    private static final LabelledSentences ALL = LabelledSentences.read();

    /** How many were found of those that are, and how many are of those that were found. */
    private record Quality(String of, long hits, long found, long real) {

        static Quality of(
                String name,
                List<LabelledSentence> sentences,
                Predicate<LabelledSentence> real,
                Predicate<LabelledSentence> found) {
            return new Quality(
                    name,
                    sentences.stream().filter(real.and(found)).count(),
                    sentences.stream().filter(found).count(),
                    sentences.stream().filter(real).count());
        }

        double recall() {
            return real == 0 ? 1 : (double) hits / real;
        }

        double precision() {
            return found == 0 ? 1 : (double) hits / found;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-28s precision %.3f (%d of %d)  recall %.3f (%d of %d)",
                    of,
                    precision(),
                    hits,
                    found,
                    recall(),
                    hits,
                    real);
        }
    }

    private static Quality claims(List<LabelledSentence> sentences) {
        return Quality.of(
                "claim",
                sentences,
                LabelledSentence::claim,
                sentence -> sentence.proposed().isPresent());
    }

    private static Quality highRisk(List<LabelledSentence> sentences) {
        return Quality.of("high risk", sentences, LabelledSentence::high, LabelledSentence::isProposedAsHigh);
    }

    private static Quality flag(FlagCode code, List<LabelledSentence> sentences) {
        return Quality.of(
                code.name().toLowerCase(Locale.ROOT),
                sentences,
                sentence -> sentence.flags().contains(code),
                sentence -> sentence.raised().contains(code));
    }

    private static Quality allFlags(List<LabelledSentence> sentences) {
        List<Quality> each = List.of(FlagCode.values()).stream()
                .map(code -> flag(code, sentences))
                .toList();
        return new Quality(
                "all flags",
                each.stream().mapToLong(Quality::hits).sum(),
                each.stream().mapToLong(Quality::found).sum(),
                each.stream().mapToLong(Quality::real).sum());
    }

    /** Among the sentences that are claims and were found to be. */
    private static double kindAccuracy(List<LabelledSentence> sentences) {
        List<LabelledSentence> found = sentences.stream()
                .filter(sentence -> sentence.claim() && sentence.proposed().isPresent())
                .toList();
        long right = found.stream()
                .filter(sentence -> sentence.proposed().orElseThrow().kind() == sentence.kind())
                .count();
        return (double) right / found.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "held-out"})
    void the_proposal_misses_next_to_no_claim_and_next_to_no_high_risk(String part) {
        List<LabelledSentence> sentences = ALL.part(part).sentences();
        List<String> lines = new ArrayList<>();
        lines.add(part + ": " + sentences.size() + " sentences");
        lines.add(claims(sentences).toString());
        lines.add(highRisk(sentences).toString());
        lines.add(String.format(Locale.ROOT, "%-28s %.3f", "kind is right", kindAccuracy(sentences)));
        for (FlagCode code : FlagCode.values()) {
            if (code != FlagCode.NO_WHEN_TO_SEEK_CARE) {
                lines.add(flag(code, sentences).toString());
            }
        }
        System.out.println(String.join("\n  ", lines));
        if (Boolean.getBoolean("proposal.errors") && part.equals("tuning")
                || Boolean.getBoolean("proposal.allErrors")) {
            sentences.forEach(ProposalQualityTest::printIfWrong);
        }

        assertThat(claims(sentences).recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(claims(sentences).precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(highRisk(sentences).recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(kindAccuracy(sentences)).isGreaterThanOrEqualTo(0.6);
        assertThat(allFlags(sentences).recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(allFlags(sentences).precision()).isGreaterThanOrEqualTo(0.8);
    }

    private static void printIfWrong(LabelledSentence sentence) {
        boolean found = sentence.proposed().isPresent();
        String wrong = (found == sentence.claim() ? "" : sentence.claim() ? "MISSED " : "NOT-A-CLAIM ")
                + (sentence.high() == sentence.isProposedAsHigh() ? "" : sentence.high() ? "HIGH-MISSED " : "high? ")
                + (found
                                && sentence.claim()
                                && sentence.proposed().orElseThrow().kind() != sentence.kind()
                        ? sentence.kind() + " not "
                                + sentence.proposed().orElseThrow().kind() + " "
                        : "")
                + (sentence.flags().equals(sentence.raised())
                        ? ""
                        : "FLAGS " + sentence.flags() + " not " + sentence.raised());
        if (!wrong.isEmpty()) {
            System.out.println(wrong + " :: " + sentence.text() + " :: "
                    + sentence.proposal().reason());
        }
    }

    @Test
    void the_test_set_is_large_and_two_in_five_of_its_sentences_were_put_away() {
        assertThat(ALL.sentences()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ALL.part("held-out").sentences()).hasSizeGreaterThanOrEqualTo(120);
    }
}
