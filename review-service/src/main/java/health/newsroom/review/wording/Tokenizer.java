package health.newsroom.review.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts a text into words, numbers and marks, in any script. Leaves out white space and nothing else: a character without width
 * belongs to the word it stands in, so that a word with one differs from the word without. Remembers spellings: for one text, in
 * one thread.
 */
public final class Tokenizer {

    /** Scripts that are written without spaces: every character counts for itself. They begin at U+0E00. */
    private static final Set<Character.UnicodeScript> UNSPACED = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI);

    private static final List<String> SHORT_FORMS =
            List.of("e.g.", "i.e.", "Dr.", "Drs.", "Prof.", "Mrs.", "Mr.", "Ms.", "vs.", "etc.");

    private static final int FIRST_UNSPACED = 0x0E00;

    private final Numbers numbers;
    private final Spelling spelling;
    private final Map<String, String> spelt = new HashMap<>();

    public Tokenizer(Language language) {
        this.numbers = new Numbers(language);
        this.spelling = language == Language.ENGLISH ? Spelling.english() : Spelling.asWritten();
    }

    public List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (!isSpace(character)) {
                end = end(text, at, character);
                tokens.add(token(text, at, end, tokens));
            }
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int start, int first) {
        int next = start + Character.charCount(first);
        if (isDigit(text, start) || isFraction(text, start)) {
            return numberEnd(text, next);
        }
        if (isUnspaced(first)) {
            return runOfMarks(text, next);
        }
        if (isLetter(first)) {
            int end = wordEnd(text, next);
            return text.startsWith(".", end) ? shortForm(text, start).orElse(end) : end;
        }
        if ((first == '<' || first == '>' || first == '‹') && text.startsWith("=", next)) {
            return next + 1;
        }
        if (Marks.isDash(first)) {
            return runOf(text, next, Marks::isDash);
        }
        return first == '.' ? runOf(text, next, character -> character == '.') : next;
    }

    /** "e.g." and "Dr." are one word each, with their full stops. */
    private static OptionalInt shortForm(String text, int start) {
        boolean atStart = start == 0 || !Character.isLetter(text.charAt(start - 1));
        return SHORT_FORMS.stream()
                .filter(form -> atStart && text.regionMatches(true, start, form, 0, form.length()))
                .mapToInt(form -> start + form.length())
                .findFirst();
    }

    private Token token(String text, int start, int end, List<Token> before) {
        String token = text.substring(start, end);
        if (isDigit(text, start) || (end > start + 1 && isDigit(text, start + 1) && text.charAt(start) == '.')) {
            return new Token(Token.Kind.NUMBER, token, numbers.canonical(token), start, end);
        }
        if (isTimes(text, start, end, before)) {
            return new Token(Token.Kind.MARK, token, "×", start, end);
        }
        if (isLetter(text.codePointAt(start))) {
            return new Token(Token.Kind.WORD, token, spelt.computeIfAbsent(token, spelling::canonical), start, end);
        }
        boolean behindNumber = !before.isEmpty()
                && before.getLast().isNumber()
                && before.getLast().end() == start;
        return new Token(Token.Kind.MARK, token, Marks.canonical(token, behindNumber), start, end);
    }

    /** The x of "2 x 5". */
    private static boolean isTimes(String text, int start, int end, List<Token> before) {
        boolean x = end == start + 1 && (text.charAt(start) == 'x' || text.charAt(start) == 'X');
        boolean spaced = x && text.startsWith(" ", end);
        return x && !before.isEmpty() && before.getLast().isNumber() && isDigit(text, spaced ? end + 1 : end);
    }

    /** ".5", but not the end of "p.5" or "1..5". */
    private static boolean isFraction(String text, int at) {
        if (text.charAt(at) != '.' || !isDigit(text, at + 1)) {
            return false;
        }
        char previous = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(previous) && previous != '.' && previous != ',';
    }

    private static int numberEnd(String text, int at) {
        int end = at;
        while (isDigit(text, end) || (isSeparator(text, end) && isDigit(text, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(String text, int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            int next = end + Character.charCount(character);
            boolean letter = isLetter(character) && !isUnspaced(character);
            boolean apostrophe =
                    Marks.isApostrophe(character) && next < text.length() && isLetter(text.codePointAt(next));
            if (!letter && !apostrophe) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int runOfMarks(String text, int at) {
        return runOf(text, at, character -> isMark(Character.getType(character)));
    }

    private static int runOf(String text, int at, IntPredicate wanted) {
        int end = at;
        while (end < text.length() && wanted.test(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLetter(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character) || isMark(type) || type == Character.FORMAT;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isUnspaced(int character) {
        return character >= FIRST_UNSPACED && UNSPACED.contains(Character.UnicodeScript.of(character));
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
