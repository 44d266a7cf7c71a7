package health.newsroom.article.verification;

import health.newsroom.article.review.SignedRecord.Sentence;
import java.util.List;
import java.util.Optional;

/** Reads a text with its signed record at hand: sentence after sentence has to be there, to the letter, and nothing in between. */
final class ReadAlong {

    private static final int SHOWN = 160;

    private final String text;
    private int at;

    private ReadAlong(String text) {
        this.text = text;
    }

    /** The first place where the two part; empty when they say the same. */
    static Optional<Mismatch> compare(String text, List<Sentence> sentences) {
        ReadAlong reader = new ReadAlong(text);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!sentence.decided() || !reader.reads(sentence.exact())) {
                return Optional.of(new Mismatch(i + 1, sentence.exact(), reader.next()));
            }
        }
        return saysSomething(text.substring(reader.at))
                ? Optional.of(new Mismatch(sentences.size() + 1, "", reader.next()))
                : Optional.empty();
    }

    /** Goes on behind the sentence, if it is what comes next. */
    private boolean reads(String sentence) {
        int found = text.indexOf(sentence, at);
        if (sentence.isBlank() || found < 0 || saysSomething(text.substring(at, found))) {
            return false;
        }
        at = found + sentence.length();
        return true;
    }

    private String next() {
        String rest = text.substring(at).strip();
        return rest.length() <= SHOWN ? rest : rest.substring(0, rest.offsetByCodePoints(0, SHOWN - 2)) + " …";
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
