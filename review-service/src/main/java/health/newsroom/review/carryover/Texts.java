package health.newsroom.review.carryover;

import health.newsroom.review.text.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences before and now, in reading order, and where a sentence of the one is found in the other. */
public record Texts(List<Context> before, List<Context> now) {

    public Texts {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** Where a sentence went. */
    sealed interface Trace {
        /** It stands where it stood. */
        record Same() implements Trace {}

        /** It stands in another place; {@code what} of it is different, in words. */
        record Elsewhere(Context now, String what) implements Trace {}

        /** Another sentence stands where it stood. */
        record Replaced(Context by) implements Trace {}

        record Gone() implements Trace {}

        record Ambiguous() implements Trace {}
    }

    public boolean isSame(Context sentence) {
        return trace(sentence) instanceof Trace.Same;
    }

    Trace trace(Context sentence) {
        if (count(before, sentence) > 1 || count(now, sentence) > 1) {
            return new Trace.Ambiguous();
        }
        if (now.contains(sentence)) {
            return new Trace.Same();
        }
        List<Context> sameWords = now.stream()
                .filter(other -> other.exact().equals(sentence.exact()))
                .toList();
        if (sameWords.size() == 1) {
            return new Trace.Elsewhere(sameWords.getFirst(), difference(sentence, sameWords.getFirst()));
        }
        return sameWords.isEmpty()
                ? replacement(sentence).<Trace>map(Trace.Replaced::new).orElseGet(Trace.Gone::new)
                : new Trace.Ambiguous();
    }

    /** A sentence that is new and stands behind the same sentence, or before the same one. */
    private Optional<Context> replacement(Context sentence) {
        List<Context> added = now.stream().filter(other -> !isOld(other)).toList();
        return Stream.concat(
                        added.stream().filter(other -> other.before().equals(sentence.before())),
                        added.stream().filter(other -> other.after().equals(sentence.after())))
                .findFirst();
    }

    private boolean isOld(Context sentence) {
        return before.stream().anyMatch(old -> old.exact().equals(sentence.exact()));
    }

    private static String difference(Context then, Context now) {
        return Stream.of(
                        then.before().equals(now.before()) ? "" : "the sentence before it",
                        then.after().equals(now.after()) ? "" : "the sentence after it",
                        then.heading().equals(now.heading()) ? "" : "the heading above it")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static long count(List<Context> sentences, Context sentence) {
        return sentences.stream().filter(sentence::equals).count();
    }
}
