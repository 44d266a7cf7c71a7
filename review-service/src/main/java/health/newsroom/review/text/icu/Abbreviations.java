package health.newsroom.review.text.icu;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Full stops that do not end a sentence, as they occur in English medical writing. */
final class Abbreviations {

    /** A sentence hardly ever ends with one of these: whatever follows belongs to it. */
    private static final Set<String> NEVER_LAST = Set.of(
            "dr", "drs", "prof", "mr", "mrs", "ms", "st", "rev", "hon", "gen", "sr", "jr", "e.g", "eg", "i.e", "ie",
            "vs", "cf", "approx", "ca", "viz", "esp", "incl", "fig", "figs", "eq", "ref", "refs", "nos", "ph.d", "m.d",
            "b.sc", "u.k", "u.s");

    /** Followed by a number or a bracket these go on ("No. 5", "2 mg. (twice)"); followed by a word they may end a sentence. */
    private static final Set<String> GOES_ON_WITH_NUMBER = Set.of(
            "no", "p", "pp", "vol", "ch", "sec", "tab", "mg", "mcg", "ml", "kg", "g", "cm", "mm", "min", "hr", "wk",
            "yr", "iu", "est", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** A single capital behind one of these is a name for a thing, not an initial: "vitamin C." may end a sentence. */
    private static final Set<String> LETTERED = Set.of(
            "vitamin",
            "vitamins",
            "hepatitis",
            "influenza",
            "type",
            "group",
            "grade",
            "stage",
            "class",
            "factor",
            "figure",
            "table",
            "plan",
            "part",
            "and",
            "or",
            "protein",
            "blood",
            "immunoglobulin",
            "category",
            "appendix");

    private static final String OPENING = "([\"“‘'";

    private Abbreviations() {}

    /** Whether the full stop at the end of {@code before} is an abbreviation's, given what comes after the space. */
    static boolean goesOn(String before, String after) {
        int stop = before.length() - 1;
        if (stop < 1 || before.charAt(stop) != '.') {
            return false;
        }
        int start = wordStart(before, stop);
        if (start == stop || isOfUnit(before, start)) {
            return false;
        }
        String word = before.substring(start, stop);
        String last = word.toLowerCase(Locale.ROOT);
        return NEVER_LAST.contains(last)
                || (GOES_ON_WITH_NUMBER.contains(last) && startsWithNumber(after))
                || isInitial(word, wordBefore(before, start));
    }

    /** Letters, and full stops between them ("e.g."). */
    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        while (start < end && text.charAt(start) == '.') {
            start++;
        }
        return start;
    }

    private static @Nullable String wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && OPENING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int word = end;
        while (word > 0 && Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        int from = word;
        while (from > 0 && isOfName(text.charAt(from - 1))) {
            from--;
        }
        return word == end || from == word ? null : text.substring(from, word);
    }

    private static boolean isOfName(char character) {
        return Character.isLetter(character) || ".'’-".indexOf(character) >= 0;
    }

    /** The C of "38 °C." and the L of "4 mmol/L." are no initials. */
    private static boolean isOfUnit(String before, int last) {
        return last > 0 && "°/".indexOf(before.charAt(last - 1)) >= 0;
    }

    private static boolean startsWithNumber(String after) {
        return !after.isEmpty() && (Character.isDigit(after.charAt(0)) || after.charAt(0) == '(');
    }

    /** "J. Smith", "J. K. Rowling", "Hannah J. Okafor", but not "vitamin D. Most people…". */
    private static boolean isInitial(String last, @Nullable String before) {
        if (last.length() != 1 || !Character.isUpperCase(last.charAt(0))) {
            return false;
        }
        return before == null || (Character.isUpperCase(before.charAt(0)) && !LETTERED.contains(lower(before)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
