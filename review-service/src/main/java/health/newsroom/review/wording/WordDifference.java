package health.newsroom.review.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a wording, word by word. */
public final class WordDifference {

    /** A piece of the text that stayed, was taken out or was put in; spaces between the pieces are not kept. */
    public record Piece(Change change, String text) {}

    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** Longer ones are not compared word by word: whole against whole. */
    private static final int LONGEST_SENTENCE = 500;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Token> removed = new ArrayList<>();
    private final List<Token> added = new ArrayList<>();

    private WordDifference() {}

    /**
     * @param before tokens of {@code beforeText}
     * @param after tokens of {@code afterText}
     */
    public static WordDifference between(List<Token> before, String beforeText, List<Token> after, String afterText) {
        WordDifference difference = new WordDifference();
        if (Math.max(before.size(), after.size()) > LONGEST_SENTENCE) {
            boolean same = texts(before).equals(texts(after));
            difference.add(same ? Change.SAME : Change.REMOVED, before, beforeText);
            difference.add(Change.ADDED, same ? List.of() : after, afterText);
            return difference;
        }
        int at = 0;
        for (AbstractDelta<String> delta : deltas(before, beforeText, after, afterText)) {
            int from = delta.getSource().getPosition();
            difference.add(Change.SAME, before.subList(at, from), beforeText);
            at = from + delta.getSource().size();
            difference.add(Change.REMOVED, before.subList(from, at), beforeText);
            int to = delta.getTarget().getPosition();
            difference.add(
                    Change.ADDED, after.subList(to, to + delta.getTarget().size()), afterText);
        }
        difference.add(Change.SAME, before.subList(at, before.size()), beforeText);
        return difference;
    }

    private static List<AbstractDelta<String>> deltas(
            List<Token> before, String beforeText, List<Token> after, String afterText) {
        return before.size() == after.size() && beforeText.equals(afterText)
                ? List.of()
                : DiffUtils.diff(texts(before), texts(after)).getDeltas();
    }

    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    public List<Token> removed() {
        return removed;
    }

    public List<Token> added() {
        return added;
    }

    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** What the difference hangs on, in words: "the number changed (“5” is now “10”)". */
    public String inWords() {
        List<Token> gone = without(removed, added);
        List<Token> come = without(added, removed);
        Sign sign = Stream.concat(gone.stream(), come.stream())
                .map(token -> Sign.of(token).orElse(null))
                .filter(Objects::nonNull)
                .min(Sign::compareTo)
                .orElse(null);
        String what = sign == null ? "the wording" : "the " + sign.words();
        String old = quoted(sign, gone.isEmpty() && come.isEmpty() ? removed : gone);
        String now = quoted(sign, gone.isEmpty() && come.isEmpty() ? added : come);
        if (old.isEmpty()) {
            return what + " was added (" + now + ")";
        }
        return now.isEmpty()
                ? what + " was taken out (" + old + ")"
                : what + " changed (" + old + " is now " + now + ")";
    }

    /** A word that only lost or gained its capital, or its place, is not what changed. */
    private static List<Token> without(List<Token> tokens, List<Token> others) {
        Set<String> words = others.stream().map(WordDifference::small).collect(Collectors.toSet());
        return tokens.stream().filter(token -> !words.contains(small(token))).toList();
    }

    private static String small(Token token) {
        return token.canonical().toLowerCase(Locale.ROOT);
    }

    /** The words of that sign, or all of them when only one side has any. */
    private static String quoted(@Nullable Sign sign, List<Token> tokens) {
        List<String> telling = tokens.stream()
                .filter(token ->
                        sign == null || Sign.of(token).filter(sign::equals).isPresent())
                .map(Token::text)
                .toList();
        List<String> words =
                telling.isEmpty() ? tokens.stream().map(Token::text).toList() : telling;
        return words.isEmpty() ? "" : "“" + String.join(" ", words) + "”";
    }

    private void add(Change change, List<Token> tokens, String text) {
        if (tokens.isEmpty()) {
            return;
        }
        pieces.add(new Piece(
                change,
                text.substring(tokens.getFirst().start(), tokens.getLast().end())));
        if (change == Change.REMOVED) {
            removed.addAll(tokens);
        } else if (change == Change.ADDED) {
            added.addAll(tokens);
        }
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
