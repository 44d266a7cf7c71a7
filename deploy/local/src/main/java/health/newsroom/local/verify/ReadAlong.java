package health.newsroom.local.verify;

import java.util.List;

/** Reads a text with its signed record at hand: sentence after sentence has to be there, to the letter, and nothing in between. */
final class ReadAlong {

    private static final int SHOWN = 200;

    private final String text;
    private int at;

    private ReadAlong(String text) {
        this.text = text;
    }

    /** Returns if text and record say the same; otherwise tells of the first place where they part. */
    static void requireSame(String text, List<Sentence> sentences) {
        var reader = new ReadAlong(text);
        for (var i = 0; i < sentences.size(); i++) {
            var exact = sentences.get(i).exact();
            if (!reader.reads(exact)) {
                throw new DoesNotMatch("""
                        Sentence %d does not match.
                          The record says:  %s
                          The text says:    %s""".formatted(i + 1, exact, reader.next()));
            }
        }
        if (saysSomething(text.substring(reader.at))) {
            throw new DoesNotMatch("""
                    The text goes on behind the last of the record's %d sentences: nobody approved
                      %s""".formatted(sentences.size(), reader.next()));
        }
    }

    /** Goes on behind the sentence, if it is what comes next. */
    private boolean reads(String sentence) {
        var found = text.indexOf(sentence, at);
        if (sentence.isBlank() || found < 0 || saysSomething(text.substring(at, found))) {
            return false;
        }
        at = found + sentence.length();
        return true;
    }

    private String next() {
        var rest = text.substring(at).strip();
        if (rest.isEmpty()) {
            return "(it has ended)";
        }
        var length = rest.codePointCount(0, rest.length());
        return length <= SHOWN ? rest : rest.substring(0, rest.offsetByCodePoints(0, SHOWN)) + " …";
    }

    /** Punctuation and white space between two sentences say nothing; letters, digits and signs do. */
    private static boolean saysSomething(String gap) {
        return gap.codePoints().anyMatch(ReadAlong::isSaying);
    }

    private static boolean isSaying(int character) {
        return switch (Character.getType(character)) {
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.OTHER_NUMBER,
                    Character.LETTER_NUMBER -> true;
            default -> Character.isLetterOrDigit(character) || character == '%' || character == '\u2030';
        };
    }
}
