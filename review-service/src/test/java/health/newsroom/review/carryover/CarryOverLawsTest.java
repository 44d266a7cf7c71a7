package health.newsroom.review.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.carryover.CarryOverFixture.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of carry-over whatever the text and whatever the edit; the seed of a failing case is in its name. */
class CarryOverLawsTest {

    private static final UUID HANNAH = new UUID(0, 1);
    private static final List<String> WORDS = List.of(
            "rest", "helps", "twist", "tears", "arteries", "rarely", "never", "often", "doctors", "warn", "5", "10");

    /** Every sentence begins with a word of its own. */
    private static final List<String> NAMES = List.of(
            "Aspirin",
            "Bandages",
            "Creams",
            "Drops",
            "Exercise",
            "Fasting",
            "Gargling",
            "Heat",
            "Ice",
            "Juice",
            "Kneeling",
            "Lying");

    static Stream<Long> seeds() {
        return LongStream.range(0, 300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_identical_text_keeps_everything(long seed) {
        Text text = distinct(new Random(seed));

        assertThat(CarryOverFixture.between(text, text).fatesOfAll(HANNAH))
                .hasSize(text.sentences().size())
                .allSatisfy(fate -> {
                    assertThat(fate.outcome()).isEqualTo(CarryOutcome.CARRIED_UNCHANGED);
                    assertThat(fate.kept()).hasSize(1);
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_changed_sentence_never_carries_however_small_the_change(long seed) {
        Random random = new Random(seed);
        Text before = distinct(random);
        int changed = random.nextInt(before.sentences().size());
        List<String> sentences = new ArrayList<>(before.sentences());
        sentences.set(changed, oneLetterOther(sentences.get(changed), random));

        Fate fate = CarryOverFixture.between(before, Text.of(sentences))
                .fateOf(changed, CarryOverFixture.approvedBy(HANNAH));

        assertThat(fate.kept()).isEmpty();
        assertThat(fate.outcome()).isNotEqualTo(CarryOutcome.CARRIED_UNCHANGED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_edits_never_keep_more(long seed) {
        Random random = new Random(seed);
        Text before = distinct(random);
        Set<Integer> few = someIndexes(before, random);
        Set<Integer> more = new HashSet<>(few);
        more.addAll(someIndexes(before, random));

        assertThat(keptAfter(before, few)).containsAll(keptAfter(before, more));
    }

    private static Set<UUID> keptAfter(Text before, Set<Integer> edited) {
        List<String> sentences = IntStream.range(0, before.sentences().size())
                .mapToObj(i -> edited.contains(i)
                        ? "Edited " + i + "."
                        : before.sentences().get(i))
                .toList();
        return CarryOverFixture.between(before, Text.of(sentences)).fatesOfAll(HANNAH).stream()
                .filter(fate -> !fate.kept().isEmpty())
                .map(Fate::past)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> someIndexes(Text text, Random random) {
        return IntStream.range(0, text.sentences().size())
                .filter(i -> random.nextInt(4) == 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Sentences that are all different, so that nothing is ambiguous. */
    private static Text distinct(Random random) {
        return Text.of(IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> NAMES.get(i) + " " + sentence(random))
                .toList());
    }

    private static String sentence(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" ", "", "."));
    }

    private static String oneLetterOther(String sentence, Random random) {
        int at = random.nextInt(sentence.length() - 1);
        char other = sentence.charAt(at) == 'x' ? 'y' : 'x';
        return sentence.substring(0, at) + other + sentence.substring(at + 1);
    }
}
