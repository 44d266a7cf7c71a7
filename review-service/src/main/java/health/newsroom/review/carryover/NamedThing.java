package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.wording.ContentWords;
import health.newsroom.review.wording.Sign;
import health.newsroom.review.wording.Token;
import health.newsroom.review.wording.WordDifference;
import health.newsroom.review.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what a sentence names is still the same in its new version, so that "it" further down means what it meant. */
final class NamedThing {

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b");

    /** "Migraine is a …": whatever else changes in such a sentence, "it" behind it stays what it was. */
    private static final Pattern DEFINES = Pattern.compile(
            "^(?!the (?:next|first|second|last|usual|best|main|only|other|preferred|recommended|standard)\\b)(.{1,60}?)"
                    + " (?:is|are) (?:a|an|when|where|the|one of|caused by)\\b");

    /** "According to its maker, …", "Some experts think that …". */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "^(?:according to [^,]{1,60}, |(?:\\w+ ){0,2}(?:experts|doctors|scientists|researchers|specialists|studies|trials|people)"
                    + " (?:say|think|believe|suggest|show|report|found|agree)(?: that)? )",
            Pattern.CASE_INSENSITIVE);

    /** "Type 1" is another thing than "type 2", although only a number tells them apart. */
    private static final Pattern LETTERED = Pattern.compile(
            "\\b(?:type|types|stage|stages|grade|class|group|phase|category|level|hepatitis|influenza|vitamin|factor|part|step) (?:\\d+|[ivx]+|[a-k]\\d*)\\b");

    private final ContentWords content;

    NamedThing(ContentWords content) {
        this.content = content;
    }

    /** Whatever the two versions say of it, they name the same thing. */
    boolean isSame(Passage was, Passage is) {
        return isSame(was, was.tokens(), is, is.tokens());
    }

    /** The same, whoever is said to say it. */
    boolean isSameWhoeverSays(Passage was, Passage is) {
        return isSame(was, assertion(was), is, assertion(is));
    }

    private boolean isSame(Passage was, List<Token> before, Passage is, List<Token> after) {
        if (!isVersionOf(words(before), words(after))) {
            return false;
        }
        int start = beginAlike(before, after) ? 1 : 0;
        WordDifference difference = WordDifference.between(
                before.subList(start, before.size()), was.text(), after.subList(start, after.size()), is.text());
        Set<String> nouns = apart(content.nounsOf(difference.removed()), content.nounsOf(difference.added()));
        if (!lettered(was).equals(lettered(is))) {
            return false;
        }
        if (isReplaced(difference) || isReordered(difference) || (isDated(was) && !difference.isEmpty())) {
            return definesTheSame(was, is) && !isDated(was);
        }
        return !denies(difference) && (nouns.isEmpty() || definesTheSame(was, is));
    }

    /** "A perineal nerve block" is another one than "a peroneal nerve block". */
    private boolean isReplaced(WordDifference difference) {
        Set<String> removed = content.tellingOf(difference.removed());
        Set<String> added = content.tellingOf(difference.added());
        return !added.containsAll(removed) && !removed.containsAll(added);
    }

    /** The first word may have got or lost its capital with what stood before it. */
    private static boolean beginAlike(List<Token> before, List<Token> after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && before.getFirst()
                        .canonical()
                        .equalsIgnoreCase(after.getFirst().canonical());
    }

    /** "Paracetamol after ibuprofen" is not "ibuprofen after paracetamol". */
    private boolean isReordered(WordDifference difference) {
        Set<String> removed = new HashSet<>();
        difference.removed().forEach(token -> removed.add(token.canonical().toLowerCase(Locale.ROOT)));
        List<Token> moved = difference.added().stream()
                .filter(token -> removed.contains(token.canonical().toLowerCase(Locale.ROOT)))
                .toList();
        return !content.nounsOf(moved).isEmpty() || !content.tellingOf(moved).isEmpty();
    }

    /** What is in one of the two only. */
    private static Set<String> apart(Set<String> one, Set<String> other) {
        Set<String> apart = new HashSet<>(one);
        apart.addAll(other);
        apart.removeIf(word -> one.contains(word) && other.contains(word));
        return apart;
    }

    /** A sentence without who says it: a thing that is spoken of further down stays the same, whoever speaks of it. */
    private static List<Token> assertion(Passage sentence) {
        Matcher attribution = ATTRIBUTION.matcher(sentence.text());
        int start = attribution.find() ? attribution.end() : 0;
        return sentence.tokens().stream()
                .filter(token -> token.start() >= start)
                .toList();
    }

    /** "The batch of 3/4/2024". */
    private static boolean isDated(Passage sentence) {
        return DATE.matcher(sentence.text()).find();
    }

    /** "Women with aura" are others than "women without aura". */
    private static boolean denies(WordDifference difference) {
        return Stream.concat(difference.removed().stream(), difference.added().stream())
                .anyMatch(token -> Sign.of(token).filter(Sign.NEGATION::equals).isPresent());
    }

    private static boolean definesTheSame(Passage was, Passage is) {
        return subject(was)
                .flatMap(subject -> subject(is).filter(subject::equals))
                .isPresent();
    }

    private static Optional<String> subject(Passage sentence) {
        return DEFINES.matcher(sentence.wording().plain()).results().findFirst().map(found -> found.group(1));
    }

    /** Whether the new version names something that the old one did not, in its place. */
    boolean isAnother(Passage was, Passage is) {
        WordDifference difference = WordDifference.between(was.tokens(), was.text(), is.tokens(), is.text());
        boolean nouns = !content.nounsOf(difference.removed()).isEmpty()
                && !content.nounsOf(difference.added()).isEmpty();
        return nouns || !lettered(was).equals(lettered(is));
    }

    private static List<String> lettered(Passage sentence) {
        return LETTERED.matcher(sentence.wording().plain())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The same sentence in other words, as far as one can tell. */
    static boolean isVersionOf(Passage was, Passage is) {
        return isVersionOf(was.wording().words(), is.wording().words());
    }

    private static boolean isVersionOf(List<String> was, List<String> is) {
        Set<String> shared = new HashSet<>(was);
        shared.retainAll(new HashSet<>(is));
        int longer = Math.max(was.size(), is.size());
        return longer > 0 && 2 * shared.size() >= longer;
    }

    private static List<String> words(List<Token> tokens) {
        return new Wording(tokens).words();
    }
}
