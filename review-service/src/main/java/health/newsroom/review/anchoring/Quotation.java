package health.newsroom.review.anchoring;

import java.util.BitSet;
import java.util.Map;

/** Which places of a text are inside double quotation marks, be they straight or shaped. */
final class Quotation {

    private static final char NONE = 0;

    /** What closes what was opened; Germans close with the mark that opens in English. */
    private static final Map<Character, String> CLOSING =
            Map.of('"', "\"”", '“', "”\"", '„', "“”\"", '«', "»", '»', "«");

    private final BitSet inside;

    Quotation(String text) {
        this.inside = inside(text);
    }

    boolean isOpenAt(int place) {
        return inside.get(place);
    }

    private static BitSet inside(String text) {
        BitSet inside = new BitSet(text.length());
        char open = NONE;
        for (int i = 0; i < text.length(); i++) {
            inside.set(i, open != NONE);
            char mark = text.charAt(i);
            if (open != NONE && CLOSING.getOrDefault(open, "").indexOf(mark) >= 0) {
                open = NONE;
            } else if (open == NONE && CLOSING.containsKey(mark) && !isBehindDigit(text, i)) {
                open = mark;
            }
        }
        return inside;
    }

    /** 5" are inches. */
    private static boolean isBehindDigit(String text, int place) {
        return text.charAt(place) == '"' && place > 0 && Character.isDigit(text.charAt(place - 1));
    }
}
