package health.newsroom.review.assignment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text names a person. Case, accents, hyphens, titles and middle initials make no difference: "Dr. Hannah J. OKAFOR" is
 * Hannah Okafor. A namesake is found too; when in doubt, another physician is asked.
 */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "doctor",
            "prof",
            "professor",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "sir",
            "dame",
            "lord",
            "lady",
            "md",
            "phd",
            "mbbs",
            "frcp",
            "mrcgp",
            "msc",
            "bsc");
    private static final Set<String> ADDRESSES = Set.of("dr", "doctor", "prof", "professor");

    private Names() {}

    /** Whether the full name, or "Dr" and the last name, occurs in the text. */
    static boolean occursIn(String name, String text) {
        List<String> wanted = fullName(name);
        List<String> words = words(text);
        if (wanted.isEmpty()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (startsAt(wanted, words, i) || isAddressedAt(wanted.getLast(), words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the author of a source, as "Hannah Okafor", "Okafor, Hannah", "Okafor H" or "H. Okafor", may be the person. */
    static boolean mayBe(String name, String author) {
        List<String> wanted = fullName(name);
        List<String> written = withoutTitles(words(author));
        if (wanted.size() < 2 || written.isEmpty()) {
            return wanted.equals(written);
        }
        String first = wanted.getFirst();
        boolean givenNameFits = written.stream().anyMatch(word -> word.equals(first) || isInitialsOf(word, first));
        return written.contains(wanted.getLast()) && givenNameFits;
    }

    /** "H" and "HJ" may stand for Hannah. */
    private static boolean isInitialsOf(String word, String givenName) {
        return word.length() <= 2 && word.charAt(0) == givenName.charAt(0);
    }

    /** Whether the text has these words in this order, one behind the other. */
    static boolean mentions(String phrase, String text) {
        List<String> wanted = words(phrase);
        return !wanted.isEmpty() && Collections.indexOfSubList(words(text), wanted) >= 0;
    }

    /** Whether two names of a firm or an institution are the same but for case, accents and punctuation. */
    static boolean isSame(String one, String other) {
        List<String> words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    private static boolean startsAt(List<String> wanted, List<String> words, int start) {
        int at = start;
        for (String word : wanted) {
            while (at > start
                    && at < words.size()
                    && words.get(at).length() == 1
                    && !words.get(at).equals(word)) {
                at++;
            }
            if (at >= words.size() || !words.get(at).equals(word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isAddressedAt(String lastName, List<String> words, int start) {
        return start + 1 < words.size()
                && ADDRESSES.contains(words.get(start))
                && words.get(start + 1).equals(lastName);
    }

    /** Without titles and middle initials. */
    private static List<String> fullName(String name) {
        List<String> words = withoutTitles(words(name));
        List<String> whole = words.stream().filter(word -> word.length() > 1).toList();
        return whole.isEmpty() ? words : whole;
    }

    private static List<String> withoutTitles(List<String> words) {
        return words.stream().filter(word -> !TITLES.contains(word)).toList();
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(NO_LETTER.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
