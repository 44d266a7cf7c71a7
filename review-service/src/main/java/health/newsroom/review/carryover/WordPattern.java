package health.newsroom.review.carryover;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression for phrases, each of which begins where a word begins. Looked for there only, and only behind a letter
 * that one of them begins with: most words of a sentence cost nothing.
 */
final class WordPattern {

    private static final int ASCII = 128;

    private final Pattern pattern;
    private final BitSet firsts = new BitSet(ASCII);

    /** @param flags as {@link Pattern#compile(String, int)} takes them */
    WordPattern(String phrases, int flags) {
        this.pattern = Pattern.compile(phrases, flags);
        for (char letter = 0; letter < ASCII; letter++) {
            Matcher first = at(String.valueOf(letter));
            firsts.set(letter, first.lookingAt() || first.hitEnd());
        }
    }

    WordPattern(String phrases) {
        this(phrases, 0);
    }

    boolean in(String text) {
        Matcher matcher = at(text);
        for (int i = 0; i < text.length(); i++) {
            if (mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    Pattern pattern() {
        return pattern;
    }

    /** A matcher that sees what stands before the place where it looks. */
    private Matcher at(String text) {
        return pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    }

    private boolean mayBegin(String text, int place) {
        char first = text.charAt(place);
        return (first >= ASCII || firsts.get(first)) && !(place > 0 && isOfWord(text.charAt(place - 1)));
    }

    private static boolean isOfWord(char letter) {
        return letter < ASCII && Character.isLetterOrDigit(letter);
    }
}
