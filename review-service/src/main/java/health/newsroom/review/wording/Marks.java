package health.newsroom.review.wording;

import java.util.Set;

/** Punctuation and signs. Quotes and dashes are one whatever their shape, and so are three points. */
final class Marks {

    /** For a character class. */
    static final String DASHES = "\\-\\u2010-\\u2015\\u2212";

    private static final String DOUBLE_QUOTES = "\"“”„‟«»";
    private static final String SINGLE_QUOTES = "'‘’‚‛`´′";

    /** What may end or not end a list item or a sentence without a difference. */
    private static final Set<String> CLOSING = Set.of(".", ";", ",");

    private Marks() {}

    /** @param behindNumber right behind a number ' and " are feet and inches, minutes and seconds */
    static String canonical(String mark, boolean behindNumber) {
        char first = mark.charAt(0);
        if (DOUBLE_QUOTES.indexOf(first) >= 0) {
            return "\"";
        }
        if (SINGLE_QUOTES.indexOf(first) >= 0) {
            return behindNumber ? "'" : "\"";
        }
        if (first == '-' || (first >= '\u2010' && first <= '\u2015') || first == '\u2212') {
            return "-";
        }
        return mark.startsWith("..") ? "…" : mark;
    }

    static boolean isClosing(Token token) {
        return CLOSING.contains(token.canonical());
    }
}
