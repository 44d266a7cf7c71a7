package health.newsroom.review.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that are one word in two spellings: British and American, by the maintained lists beside this class. */
final class Spelling {

    /** "-ise" and "-yse" with what may follow, but not "-wise" and "-vise"; no two words of English differ in nothing but this. */
    private static final Pattern ISE =
            Pattern.compile("(?<=\\p{L}{3}[iy])(?<![wv]i)s(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)");

    /** The sign for a millionth and the Greek letter that it is. */
    private static final char MICRO = '\u00B5';

    private static final char MU = '\u03BC';

    private static final String LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ";

    private final List<Rule> rules;
    private final Map<String, String> words;

    /** A beginning of words, or with {@code anywhere} a part of words, that is spelt in two ways. */
    private record Rule(String from, String to, boolean anywhere) {
        String apply(String word) {
            if (anywhere) {
                return word.replace(from, to);
            }
            return word.startsWith(from) ? to + word.substring(from.length()) : word;
        }
    }

    private Spelling(List<Rule> rules, Map<String, String> words) {
        this.rules = rules;
        this.words = words;
    }

    private static final Spelling AS_WRITTEN = new Spelling(List.of(), Map.of());
    private static final Spelling ENGLISH = read();

    static Spelling english() {
        return ENGLISH;
    }

    /** Only Unicode's own equivalents and the shape of the apostrophe are taken for the same. */
    static Spelling asWritten() {
        return AS_WRITTEN;
    }

    String canonical(String word) {
        String plain = plain(word);
        if (rules.isEmpty()) {
            return plain;
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        String same = respelt(lower);
        return same.equals(lower) ? plain : inCaseOf(plain, same);
    }

    private String respelt(String word) {
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        String respelt = word;
        for (Rule rule : rules) {
            respelt = rule.apply(respelt);
        }
        return ISE.matcher(respelt).replaceFirst("z");
    }

    private static String inCaseOf(String word, String same) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return same.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0)) ? Character.toUpperCase(same.charAt(0)) + same.substring(1) : same;
    }

    private static String plain(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replace('ʼ', '\'');
        boolean ligature = composed.chars().anyMatch(letter -> LIGATURES.indexOf(letter) >= 0);
        composed = composed.replace(MICRO, MU).replace("œ", "oe").replace("æ", "ae");
        if (composed.length() > 1 && composed.endsWith(".")) {
            composed = composed.replace(".", "");
        }
        return ligature ? Normalizer.normalize(composed, Normalizer.Form.NFKC) : composed;
    }

    private static Spelling read() {
        List<Rule> rules = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        for (String[] pair : WordList.pairs("spellings.txt")) {
            if (pair[0].startsWith("=")) {
                words.put(pair[0].substring(1), pair[1]);
            } else {
                boolean anywhere = pair[0].startsWith("~");
                rules.add(new Rule(anywhere ? pair[0].substring(1) : pair[0], pair[1], anywhere));
            }
        }
        return new Spelling(List.copyOf(rules), Map.copyOf(words));
    }
}
