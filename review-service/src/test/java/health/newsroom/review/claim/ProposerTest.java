package health.newsroom.review.claim;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.claim.Proposal.NonMedical;
import health.newsroom.review.text.Block;
import health.newsroom.review.text.ReviewedText;
import health.newsroom.review.text.commonmark.MarkdownBlocks;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposerTest {

    private static Proposal propose(String sentence) {
        return propose(sentence, Optional.empty());
    }

    private static Proposal propose(String sentence, Optional<Proposal> before) {
        return Proposer.propose(new Passage(sentence, "", "", ""), before, Optional.empty());
    }

    private static MedicalClaim claim(String sentence) {
        assertThat(propose(sentence)).isInstanceOf(MedicalClaim.class);
        return (MedicalClaim) propose(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Looking down at a phone leads to a stiff neck.                | CAUSAL
            A forceful twist may damage the ligaments.                    | RISK
            Physiotherapy eases tension.                                  | TREATMENT
            The joint fluid releases small bubbles of gas.                | MECHANISM
            One in five adults has it.                                    | STATISTIC
            About 12 % of drivers turn their head too far.                | STATISTIC
            Numb fingers can point to a trapped nerve.                    | SYMPTOM
            You should see a physiotherapist first.                       | ADVICE
            Dr Okafor said so on Monday.                                  | ATTRIBUTION
            The trapezius spans neck and shoulders.                       | MECHANISM
            """)
    void a_sentence_is_proposed_by_what_it_does(String sentence, ClaimKind kind) {
        assertThat(claim(sentence).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In rare cases it ends in a stroke.",
                "Such a tear of a vertebral artery is rare.",
                "Chest pain may be a heart attack.",
                "Some found a cancer behind it.",
                "Thoughts of suicide need help at once.",
                "Pregnant women are looser in the joints.",
                "Children do it too.",
                "Take 400 mg of ibuprofen.",
                "The usual dose is enough.",
                "Do not stop taking your tablets.",
                "Some use it instead of medication.",
                "It can interact with blood thinners.",
                "People died of it.",
                "Call an ambulance."
            })
    void a_grave_subject_makes_the_risk_high(String sentence) {
        assertThat(claim(sentence).risk()).isEqualTo(Risk.HIGH);
        assertThat(claim(sentence).reason()).contains("High risk:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conclusion",
                "Sarah is thirty-four and designs chairs in Leeds.",
                "The shop closes at six on Saturdays.",
                "I'm a pharmacist and write about health.",
                "Photograph by Tom Whitfield"
            })
    void a_sentence_without_anything_medical_is_proposed_as_such(String sentence) {
        assertThat(propose(sentence)).isInstanceOf(NonMedical.class);
    }

    @Test
    void the_writers_own_symptoms_are_a_claim() {
        assertThat(claim("I felt pain in my neck after it.").kind()).isEqualTo(ClaimKind.SYMPTOM);
    }

    @Test
    void a_sentence_that_speaks_of_a_claim_is_as_grave_as_that_claim() {
        Proposal stroke = propose("It may cause a stroke.");

        Proposal rare = propose("This is rare.", Optional.of(stroke));

        assertThat(rare)
                .isEqualTo(new MedicalClaim(
                        ((MedicalClaim) stroke).kind(),
                        Risk.HIGH,
                        "The sentence speaks of the one before it, which is a medical claim."));
    }

    @Test
    void a_pronoun_behind_something_non_medical_is_none() {
        assertThat(propose("It opens at nine.", Optional.of(propose("The shop is in Leeds."))))
                .isInstanceOf(NonMedical.class);
    }

    @Test
    void every_proposal_says_why_in_words_that_quote_the_sentence() {
        assertThat(claim("A forceful twist may damage the ligaments.").reason())
                .isEqualTo("The sentence says that something may do harm or is safe (“damage”).");
        assertThat(propose("Conclusion").reason()).isNotBlank();
    }

    @Test
    void a_line_of_a_list_is_what_its_introduction_says_of_it() {
        Proposal introduction = propose("Call an ambulance if you notice:");
        Passage item = new Passage("trouble finding words", "", "", "Call an ambulance if you notice:");

        Proposal proposal = Proposer.propose(item, Optional.empty(), Optional.of(introduction));

        assertThat(proposal).isInstanceOfSatisfying(MedicalClaim.class, claim -> {
            assertThat(claim.risk()).isEqualTo(Risk.HIGH);
            assertThat(claim.reason()).contains("stands in a list");
        });
    }

    @Test
    void a_grave_heading_makes_the_claims_below_it_grave() {
        Passage below = new Passage("Heartburn is common.", "", "Pregnancy", "");

        assertThat(Proposer.propose(below, Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(
                        MedicalClaim.class, claim -> assertThat(claim.risk()).isEqualTo(Risk.HIGH));
    }

    @Test
    void lists_tables_quotations_and_abbreviations_are_read_as_they_stand() {
        List<Block> blocks = MarkdownBlocks.of("A quiet headline", null, """
                        ## When to worry

                        Some wait and see. Call for help at once if there is:

                        - trouble finding words
                        - a face that hangs on one side

                        > “He was calm within an hour,” says Dr. Ada Quist, a neurologist.

                        | medicine | largest amount |
                        |---|---|
                        | Ibuprofen | three in all |

                        The library opens at ten a.m. on weekdays.
                        """);

        List<Proposal> proposals = Proposer.propose(
                ReviewedText.of(blocks, new IcuSentenceSplitter()).sentences(), blocks);

        assertThat(proposals.stream()
                        .map(proposal ->
                                proposal instanceof MedicalClaim claim ? claim.kind() + " " + claim.risk() : "-"))
                .containsExactly(
                        "-",
                        "-",
                        "-",
                        "ADVICE HIGH",
                        "ADVICE HIGH",
                        "ADVICE HIGH",
                        "ATTRIBUTION LOW",
                        "TREATMENT MODERATE",
                        "-",
                        "MECHANISM LOW",
                        "MECHANISM LOW",
                        "-");
    }

    @Test
    void words_are_found_whole_and_in_any_case() {
        assertThat(propose("The strokes of her brush were wide.")).isInstanceOf(MedicalClaim.class);
        assertThat(propose("She understroked the title.")).isInstanceOf(NonMedical.class);
        assertThat(claim("STROKE").risk()).isEqualTo(Risk.HIGH);
    }
}
