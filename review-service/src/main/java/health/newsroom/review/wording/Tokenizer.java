package health.newsroom.review.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words, numbers and marks, in any script. Leaves out white space and nothing else: a character without width
 * belongs to the word it stands in, so that a word with one differs from the word without.
 */
public final class Tokenizer {

    /** Scripts that are written without spaces: every character counts for itself. */
    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";

    private static final String LETTER = "[\\p{L}\\p{M}\\p{Cf}&&[^" + UNSPACED + "]]";

    private static final Pattern TOKEN =
            Pattern.compile("(?<number>\\p{Nd}+(?:[.,]\\p{Nd}+)*|(?<![\\p{L}\\p{N}.,])\\.\\p{Nd}+)"
                    + "|(?<word>[" + UNSPACED + "]\\p{M}*|" + LETTER + "+(?:['’ʼ]" + LETTER + "+)*)"
                    + "|(?<mark>[" + Marks.DASHES + "]+|\\.{2,}|[^\\s\\p{Z}])");

    private final Numbers numbers;
    private final Spelling spelling;

    public Tokenizer(Language language) {
        this.numbers = new Numbers(language);
        this.spelling = language == Language.ENGLISH ? Spelling.english() : Spelling.asWritten();
    }

    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(token(matcher, tokens));
        }
        return tokens;
    }

    private Token token(Matcher found, List<Token> before) {
        String text = found.group();
        if (found.group("number") != null) {
            return new Token(Token.Kind.NUMBER, text, numbers.canonical(text), found.start(), found.end());
        }
        if (found.group("word") != null) {
            return new Token(Token.Kind.WORD, text, spelling.canonical(text), found.start(), found.end());
        }
        boolean behindNumber = !before.isEmpty()
                && before.getLast().isNumber()
                && before.getLast().end() == found.start();
        return new Token(Token.Kind.MARK, text, Marks.canonical(text, behindNumber), found.start(), found.end());
    }
}
