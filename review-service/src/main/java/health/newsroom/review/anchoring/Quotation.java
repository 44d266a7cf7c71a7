package health.newsroom.review.anchoring;

import java.util.Map;

/** Which places of a text are inside double quotation marks, be they straight or shaped. */
final class Quotation {

    private static final char NONE = 0;

    /** What closes what was opened; Germans close with the mark that opens in English. */
    private static final Map<Character, String> CLOSING =
            Map.of('"', "\"”", '“', "”\"", '„', "“”\"", '«', "»", '»', "«");

    private final String text;

    Quotation(String text) {
        this.text = text;
    }

    boolean isOpenAt(int place) {
        char open = NONE;
        for (int i = 0; i < place; i++) {
            char mark = text.charAt(i);
            if (open != NONE && CLOSING.get(open).indexOf(mark) >= 0) {
                open = NONE;
            } else if (open == NONE && CLOSING.containsKey(mark) && !isBehindDigit(i)) {
                open = mark;
            }
        }
        return open != NONE;
    }

    /** 5" are inches. */
    private boolean isBehindDigit(int place) {
        return text.charAt(place) == '"' && place > 0 && Character.isDigit(text.charAt(place - 1));
    }
}
