package health.newsroom.review.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two wordings can only be read as the same. Apart from what {@link Wording} leaves out of account these are the only
 * differences that change nothing: a misspelt word of which there is one correction, a space that was forgotten or too many
 * between two words, a small word written twice, and an article where none can stand.
 */
public final class Readings {

    private static final int MOST_SLIPS = 3;
    private static final int SHORTEST_WORD = 4;

    /** Nobody looks for a slip of the pen in a sentence of more words. */
    private static final int LONGEST_SENTENCE = 500;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Map<String, String> MISSPELT = WordList.pairs("misspellings.txt").stream()
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    private static final Set<String> WRITTEN_APART_TOO = WordList.words("compounds.txt");
    private static final Set<String> SMALL_WORDS = WordList.words("small-words.txt");

    private static final Pattern DOUBLE_LETTER = Pattern.compile("(\\p{L})\\1");

    private final Lexicon lexicon;

    public Readings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param language of both; in any other than English nothing but looks is forgiven */
    public boolean same(Wording before, Wording after, Language language) {
        if (before.key().equals(after.key())) {
            return true;
        }
        if (before.forms().size() > LONGEST_SENTENCE
                || language != Language.ENGLISH
                || Math.abs(before.forms().size() - after.forms().size()) > MOST_SLIPS) {
            return false;
        }
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(before.forms(), after.forms()).getDeltas();
        return deltas.size() <= MOST_SLIPS
                && deltas.stream().allMatch(delta -> isSlip(delta, before.forms(), after.forms()));
    }

    private boolean isSlip(AbstractDelta<String> delta, List<String> before, List<String> after) {
        List<String> old = delta.getSource().getLines();
        List<String> now = delta.getTarget().getLines();
        if (delta.getType() == DeltaType.DELETE) {
            return old.size() == 1 && isStray(before, delta.getSource().getPosition());
        }
        if (delta.getType() == DeltaType.INSERT) {
            return false;
        }
        if (old.size() == 1 && now.size() == 1) {
            return isCorrected(old.getFirst(), now.getFirst());
        }
        return isSpacing(old, now) || isGrouping(old, now, after, delta.getTarget());
    }

    /** "the the", "a as": the same small word again, or an article before a word that no article can stand before. */
    private static boolean isStray(List<String> words, int at) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        String previous = at > 0 ? words.get(at - 1) : "";
        boolean again = SMALL_WORDS.contains(word) && (word.equals(next) || word.equals(previous));
        return again || (ARTICLES.contains(word) && SMALL_WORDS.contains(next));
    }

    private boolean isCorrected(String old, String now) {
        if (!isPlain(old) || !isPlain(now) || old.length() < SHORTEST_WORD || Sign.isGrave(now)) {
            return false;
        }
        if (now.equals(MISSPELT.get(old))) {
            return true;
        }
        return !lexicon.isWord(old) && lexicon.isWord(now) && likeliest(old).equals(Set.of(now));
    }

    /** A letter written once instead of twice, or twice instead of once, comes before any other slip: "suports" is not "sports". */
    private Set<String> likeliest(String misspelt) {
        Set<String> corrections = lexicon.corrections(misspelt).stream()
                .map(Spelling.english()::canonical)
                .collect(Collectors.toSet());
        Set<String> doubled = corrections.stream()
                .filter(word -> once(word).equals(once(misspelt)))
                .collect(Collectors.toSet());
        return doubled.isEmpty() ? corrections : doubled;
    }

    private static String once(String word) {
        return DOUBLE_LETTER.matcher(word).replaceAll("$1");
    }

    /** "ithas" for "it has", "med icine" for "medicine", "per cent" for "percent". */
    private boolean isSpacing(List<String> old, List<String> now) {
        if (!String.join("", old).equals(String.join("", now))) {
            return false;
        }
        String joined = String.join("", now);
        if (WRITTEN_APART_TOO.contains(joined) && old.size() + now.size() == 3) {
            return true;
        }
        return old.stream().anyMatch(word -> isPlain(word) && !lexicon.isWord(word))
                && now.stream().allMatch(word -> isPlain(word) && lexicon.isWord(word));
    }

    /** "20000" and "20 000", but not where a unit follows: "2 500 mg" may be two of 500 mg. */
    private static boolean isGrouping(List<String> old, List<String> now, List<String> after, Chunk<String> place) {
        int next = place.getPosition() + place.size();
        boolean counts = next < after.size()
                && after.get(next).length() > 2
                && Sign.of(after.get(next)).filter(Sign.UNIT::equals).isEmpty();
        return counts
                && String.join("", old).equals(String.join("", now))
                && isGrouped(old.size() > now.size() ? old : now);
    }

    private static boolean isGrouped(List<String> groups) {
        return groups.getFirst().matches("[1-9][0-9]{0,2}")
                && groups.stream().skip(1).allMatch(group -> group.matches("[0-9]{3}"));
    }

    /** Small letters only: a name, a short form or a number is never taken for a slip. */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(Character::isLetter) && word.equals(word.toLowerCase(Locale.ROOT));
    }
}
