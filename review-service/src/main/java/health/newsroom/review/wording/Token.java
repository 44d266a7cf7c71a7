package health.newsroom.review.wording;

/**
 * A word, a number or a mark of a text.
 *
 * @param text as it stands there
 * @param canonical what it is compared by: equal for what only looks different
 * @param start its place, in UTF-16 units
 * @param end behind it
 */
public record Token(Kind kind, String text, String canonical, int start, int end) {

    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    Token withCanonical(String other) {
        return new Token(kind, text, other, start, end);
    }
}
