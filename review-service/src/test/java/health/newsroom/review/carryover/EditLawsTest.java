package health.newsroom.review.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.anchoring.TextQuote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever the text and whatever the edit; the seed of a failing case is in its name. */
class EditLawsTest {

    private static final List<String> SENTENCES = List.of(
            "Aspirin may thin the blood for up to 10 days.",
            "Most adults need 7 hours of sleep.",
            "Smoking causes lung cancer.",
            "A fever above 39 °C in a baby is an emergency.",
            "Walking for 30 minutes a day lowers blood pressure.",
            "Paracetamol does not reduce swelling.",
            "About 1 in 5 women has migraine.",
            "Insulin must be kept cold before the first use.",
            "Older people should stand up slowly.",
            "Vitamin D is linked to stronger bones.",
            "The left kidney sits higher than the right one.",
            "Doctors say that antibiotics never cure a cold.");

    /** Each means something else in any sentence. */
    private static final List<String> OTHER_WORDS = List.of(
            "not",
            "never",
            "11",
            "must",
            "rarely",
            "children",
            "without",
            "unless",
            "less",
            "allegedly",
            "0.5",
            "twice",
            "cures");

    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_identical_text_carries_everything(long seed) {
        List<String> text = text(new Random(seed));

        assertThat(verdicts(text, text))
                .allSatisfy(verdict -> assertThat(verdict.outcome()).isEqualTo(CarryOutcome.CARRIED_UNCHANGED));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_word_put_in_taken_out_or_changed_never_carries(long seed) {
        Random random = new Random(seed);
        List<String> before = text(random);
        int changed = random.nextInt(before.size());
        List<String> after = new ArrayList<>(before);
        after.set(changed, edited(before.get(changed), random));

        assertThat(verdicts(before, after).get(changed).outcome()).matches(outcome -> !outcome.isCarried());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_edit_never_brings_an_approval_back(long seed) {
        Random random = new Random(seed);
        List<String> before = text(random);
        int changed = random.nextInt(before.size());
        List<String> once = new ArrayList<>(before);
        once.set(changed, edited(before.get(changed), random));
        List<String> twice = new ArrayList<>(once);
        int other = random.nextInt(before.size());
        twice.set(other, other == changed ? once.get(other) + " Rest helps." : edited(once.get(other), random));

        List<Verdict> first = verdicts(before, once);
        List<Verdict> second = verdicts(before, twice);

        for (int i = 0; i < first.size(); i++) {
            boolean lost = first.get(i).outcome().compareTo(CarryOutcome.VOID_SUBSTANTIVE) >= 0;
            assertThat(lost && second.get(i).outcome().isCarried())
                    .as("%s, %s: %s, then %s", before.get(i), once, first.get(i), second.get(i))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_paragraphs_that_do_not_speak_of_one_another_does_not_matter(long seed) {
        Random random = new Random(seed);
        List<String> before = text(random);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, before.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<String> after = order.stream().map(before::get).toList();

        assertThat(verdicts(before, after))
                .allSatisfy(verdict -> assertThat(verdict.outcome()).matches(CarryOutcome::isCarried));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_question_has_the_same_answer(long seed) {
        List<String> before = text(new Random(seed));
        List<String> after = text(new Random(seed + 1));

        assertThat(verdicts(before, after).stream().map(Verdict::outcome))
                .isEqualTo(
                        verdicts(before, after).stream().map(Verdict::outcome).toList());
    }

    /** Paragraphs of one sentence each, in any order. */
    private static List<String> text(Random random) {
        List<String> sentences = new ArrayList<>(SENTENCES);
        Collections.shuffle(sentences, random);
        return sentences.subList(0, 3 + random.nextInt(SENTENCES.size() - 3));
    }

    private static String edited(String sentence, Random random) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        int at = random.nextInt(words.size() - 1);
        String other = OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size()));
        switch (random.nextInt(3)) {
            case 0 -> words.add(at, other);
            case 1 -> words.set(at, words.get(at).equals(other) ? "no" : other);
            default -> words.remove(at);
        }
        return String.join(" ", words);
    }

    private static List<Verdict> verdicts(List<String> before, List<String> after) {
        List<TextQuote> quotes =
                before.stream().map(claim -> new TextQuote(claim, "", "")).toList();
        return Preview.of(String.join("\n\n", before), String.join("\n\n", after), quotes)
                .verdicts();
    }
}
