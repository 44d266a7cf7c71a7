package health.newsroom.review.wording;

import java.util.Set;

/** Punctuation and signs. Quotes and dashes are one whatever their shape, and so are three points. */
final class Marks {

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
        if (isDash(first)) {
            return "-";
        }
        if (mark.endsWith("=") && mark.length() == 2) {
            return first == '>' ? "≥" : "≤";
        }
        return mark.startsWith("..") ? "…" : mark;
    }

    static boolean isDash(int character) {
        return character == '-' || (character >= '\u2010' && character <= '\u2015') || character == '\u2212';
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == '’' || character == 'ʼ';
    }

    static boolean isClosing(Token token) {
        return CLOSING.contains(token.canonical());
    }
}
