package health.newsroom.review.text;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.text.commonmark.MarkdownBlocks;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewedTextTest {

    private static final String BODY = """
            Cracking relieves. It lasts a *short* time[^a]. Do it rarely.

            ## Is it safe?

            Ask Dr. Okafor first, e.g. before a trip.[^b] She knows [^a][^b] why.

            | Move | Risk |
            | --- | --- |
            | Twist | high [^c] |

            - Rest
            - Sleep well
            """;

    private static ReviewedText text(String body) {
        return ReviewedText.of(MarkdownBlocks.of("Necks", "A short look.", body), new IcuSentenceSplitter());
    }

    private static List<String> exact(ReviewedText text) {
        return text.sentences().stream().map(Sentence::exact).toList();
    }

    @Test
    void everything_a_reader_sees_is_a_sentence_in_reading_order() {
        assertThat(exact(text(BODY)))
                .containsExactly(
                        "Necks",
                        "A short look.",
                        "Cracking relieves.",
                        "It lasts a short time.",
                        "Do it rarely.",
                        "Is it safe?",
                        "Ask Dr. Okafor first, e.g. before a trip.",
                        "She knows why.",
                        "Move",
                        "Risk",
                        "Twist",
                        "high",
                        "Rest",
                        "Sleep well");
    }

    @Test
    void blocks_are_named_in_reading_order() {
        assertThat(text(BODY).sentences())
                .extracting(Sentence::block)
                .containsExactly(
                        "headline",
                        "standfirst",
                        "body/0",
                        "body/0",
                        "body/0",
                        "body/1",
                        "body/2",
                        "body/2",
                        "body/3",
                        "body/4",
                        "body/5",
                        "body/6",
                        "body/7",
                        "body/8");
    }

    @Test
    void a_sentence_cites_what_stands_in_it_or_right_behind_it() {
        List<Sentence> sentences = text(BODY).sentences();

        assertThat(sentences.get(2).sources()).isEmpty();
        assertThat(sentences.get(3).sources()).containsExactly("a");
        assertThat(sentences.get(4).sources()).isEmpty();
        assertThat(sentences.get(6).sources()).containsExactly("b");
        assertThat(sentences.get(7).sources()).containsExactly("a", "b");
        assertThat(sentences.get(11).sources()).containsExactly("c");
    }

    @Test
    void a_reference_behind_the_full_stop_and_a_space_belongs_to_the_sentence_before() {
        List<Sentence> sentences = text("One thing. [^a] Another thing.").sentences();

        assertThat(sentences.get(2).sources()).containsExactly("a");
        assertThat(sentences.get(3).sources()).isEmpty();
    }

    @Test
    void a_sentence_knows_its_neighbours_across_blocks_and_the_heading_above() {
        Sentence ask = text(BODY).sentences().get(6);

        assertThat(ask.context())
                .isEqualTo(new Context(
                        "Ask Dr. Okafor first, e.g. before a trip.", "Is it safe?", "She knows why.", "Is it safe?"));
    }

    @Test
    void a_heading_stands_under_the_heading_before_it() {
        assertThat(text(BODY).sentences().get(5).heading()).isEqualTo("Necks");
    }

    @Test
    void prefix_and_suffix_stay_inside_the_block_and_within_32_characters() {
        Sentence lasts = text(BODY).sentences().get(3);
        Sentence longer = text("A".repeat(50) + ". It is here. " + "B".repeat(50) + ".")
                .sentences()
                .get(3);

        assertThat(lasts.prefix()).isEqualTo("Cracking relieves. ");
        assertThat(lasts.suffix()).isEqualTo(" Do it rarely.");
        assertThat(longer.prefix()).hasSize(32).endsWith("A. ");
        assertThat(longer.suffix()).hasSize(32).startsWith(" B");
    }

    @Test
    void the_same_sentence_among_the_same_neighbours_keeps_its_id_when_its_block_moves() {
        UUID before = text("One.\n\n## Head\n\nTwo is here. Three is here. Four is here.")
                .sentences()
                .get(5)
                .id();
        UUID after = text("Zero.\n\nOne.\n\n## Head\n\nTwo is here. Three is here. Four is here.")
                .sentences()
                .get(6)
                .id();

        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_changed_neighbour_makes_it_another_sentence() {
        UUID before = text("Two is here. Three is here. Four is here.")
                .sentences()
                .get(3)
                .id();
        UUID after = text("Two was here. Three is here. Four is here.")
                .sentences()
                .get(3)
                .id();

        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void sentences_that_nothing_tells_apart_still_have_ids_of_their_own() {
        List<Sentence> sentences = text("Rest. Rest. Rest. Rest. Rest.").sentences();

        assertThat(sentences).extracting(Sentence::id).doesNotHaveDuplicates();
        assertThat(sentences.get(3).context()).isEqualTo(sentences.get(4).context());
    }

    @Test
    void an_empty_body_leaves_headline_and_standfirst() {
        assertThat(exact(text(" \n"))).containsExactly("Necks", "A short look.");
    }
}
