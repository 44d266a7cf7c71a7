package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.wording.ContentWords;
import health.newsroom.review.wording.Language;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Sign;
import health.newsroom.review.wording.Wording;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands above a sentence and is read with it: headings, the introduction of its list, the labels of its cell, who speaks. */
final class SettingChange {

    /** In languages without a dictionary here a long word with one other letter is taken for its own correction in a heading. */
    private static final int LONG_WORD = 8;

    /** How far up the words of a new introduction are looked for. */
    private static final int FAR_ABOVE = 12;

    private static final Set<String> PARTING = Set.of(":", ".", ",", ";", "-");

    /** What a heading may have or lack without heading anything else: a letter or number before it, and to whom a leaflet speaks. */
    private static final Pattern ORNAMENTS = Pattern.compile(
            "^(?:\\d{1,2}|\\p{Lu})[.)] |:? (?:information|advice|a guide) for (?:patients|readers|the public)$");

    /** Another name in brackets; not what limits. */
    private static final Pattern GLOSS =
            Pattern.compile(" \\((?!(?:not|only|except|in|for|under|over|if)\\b)[\\p{L} -]{2,30}\\)");

    private static final Set<String> EMPTY =
            Set.of("happen", "happens", "get", "gets", "do", "done", "zone", "information", "leaflet", "overview");

    private final Alignment alignment;
    private final ContentWords content;
    private final Dependence dependence;

    SettingChange(Alignment alignment, Lexicon lexicon) {
        this.alignment = alignment;
        this.content = new ContentWords(lexicon);
        this.dependence = new Dependence(lexicon, alignment.before().language());
    }

    Bearing between(Passage old, Passage now) {
        return labels(old, now)
                .or(() -> introductions(old, now))
                .or(() -> headings(old, now))
                .or(() -> speaker(old, now));
    }

    private Bearing labels(Passage old, Passage now) {
        List<String> before = old.setting().labels();
        List<String> after = now.setting().labels();
        boolean same = before.size() == after.size()
                && sameRow(old.setting().row(), now.setting().row());
        for (int i = 0; same && i < before.size(); i++) {
            same = isSame(wording(before.get(i)), nowWording(after.get(i)));
        }
        return same
                ? Bearing.NONE
                : Bearing.because("what it is read with in its table changed" + change(before, after));
    }

    /** Columns may change places; what stands under the same head must say the same. */
    private boolean sameRow(List<String> before, List<String> after) {
        Map<String, String> was = byHead(before);
        Map<String, String> is = byHead(after);
        Set<String> heads = new HashSet<>(was.keySet());
        heads.retainAll(is.keySet());
        boolean oneSided = was.isEmpty() != is.isEmpty() && heads.isEmpty();
        return !oneSided
                && (was.size() != is.size() || renamedAlike(was, is, heads))
                && heads.stream()
                        .allMatch(head ->
                                isSame(wording(was.getOrDefault(head, "")), nowWording(is.getOrDefault(head, ""))));
    }

    /** A column with another head, "Weight in pounds", holds other things unless the head only looks different. */
    private boolean renamedAlike(Map<String, String> was, Map<String, String> is, Set<String> heads) {
        List<String> old =
                was.keySet().stream().filter(head -> !heads.contains(head)).toList();
        List<String> now =
                is.keySet().stream().filter(head -> !heads.contains(head)).toList();
        return old.size() != now.size()
                || old.isEmpty()
                || IntStream.range(0, old.size()).allMatch(i -> isSame(wording(old.get(i)), nowWording(now.get(i))));
    }

    private static Map<String, String> byHead(List<String> row) {
        return row.stream()
                .map(cell -> cell.split("\t", 2))
                .collect(Collectors.toMap(
                        cell -> cell[0], cell -> cell[1], (first, second) -> first + " " + second, LinkedHashMap::new));
    }

    private Bearing introductions(Passage old, Passage now) {
        List<Wording> before = old.setting().introductions().stream()
                .map(text -> introduction(text, alignment.before()))
                .filter(SettingChange::introduces)
                .toList();
        List<Wording> after = now.setting().introductions().stream()
                .map(text -> introduction(text, alignment.after()))
                .filter(SettingChange::introduces)
                .toList();
        if (before.size() == after.size() && allSame(before, after)) {
            return Bearing.NONE;
        }
        boolean bothLists = old.setting().isList() && now.setting().isList();
        boolean known = !bothLists
                && after.stream().allMatch(text -> stoodBefore(alignment.before(), old, text))
                && before.stream().allMatch(text -> stoodBefore(alignment.after(), now, text));
        return known ? Bearing.NONE : Bearing.because("the words that introduce its list changed");
    }

    /** "They are usually mild:" says nothing without the sentence before it. */
    private Wording introduction(String text, Outline outline) {
        Wording last = outline.lastSentence(text);
        Dependence.Kind kind = dependence.of(last);
        boolean leans = kind == Dependence.Kind.THING || kind == Dependence.Kind.STATEMENT;
        return leans ? outline.wording(text) : last;
    }

    /** A paragraph before a list introduces it when it leaves something open, or speaks of what follows. */
    private static boolean introduces(Wording wording) {
        return !wording.isEmpty() && (!endsWith(wording, ".") || Phrases.LISTS.in(wording));
    }

    private static boolean endsWith(Wording wording, String mark) {
        return wording.tokens().getLast().text().equals(mark);
    }

    /** Whether the words stood somewhere above the sentence already, although not as an introduction. */
    private static boolean stoodBefore(Outline outline, Passage sentence, Wording words) {
        String wanted = bare(words);
        StringBuilder above = new StringBuilder();
        for (int i = Math.max(0, sentence.index() - FAR_ABOVE); i < sentence.index(); i++) {
            above.append(bare(outline.passages().get(i).wording())).append(' ');
        }
        return (" " + above).contains(" " + wanted + " ");
    }

    /** Without the marks that only part or end. */
    private static String bare(Wording wording) {
        return wording.forms().stream()
                .filter(form -> !PARTING.contains(form))
                .map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private Bearing headings(Passage old, Passage now) {
        List<String> before = old.setting().headings();
        List<String> after = now.setting().headings();
        if (before.equals(after)) {
            return Bearing.NONE;
        }
        Set<String> was = topics(before, alignment.before());
        Set<String> is = topics(after, alignment.after());
        Set<String> changed = new HashSet<>(was);
        changed.addAll(is);
        changed.removeIf(word -> was.contains(word) && is.contains(word));
        if (!old.setting().isList()) {
            changed.removeAll(content.of(old.wording()));
        }
        if (changed.isEmpty() || isSpelling(was, is) || isWidened(old, before, after) || isGlossed(before, after)) {
            return Bearing.NONE;
        }
        return Bearing.because("the heading above it changed" + change(before, after));
    }

    /** "Food" became "Food and drink": what a whole sentence below it says of food, it still says. */
    private boolean isWidened(Passage old, List<String> before, List<String> after) {
        if (old.setting().isList() || before.isEmpty() || before.size() != after.size()) {
            return false;
        }
        String was = bare(wording(before.getLast()));
        String is = bare(nowWording(after.getLast()));
        boolean restSame = before.subList(0, before.size() - 1).equals(after.subList(0, after.size() - 1));
        return restSame
                && is.startsWith(was + " and ")
                && nowWording(after.getLast()).tokens().stream()
                        .flatMap(token -> Sign.of(token).stream())
                        .allMatch(sign -> sign == Sign.LOGIC);
    }

    /** "After a TIA" became "After a TIA (mini-stroke)". */
    private boolean isGlossed(List<String> before, List<String> after) {
        return before.size() == after.size()
                && IntStream.range(0, before.size())
                        .allMatch(i ->
                                isSame(wording(withoutGloss(before.get(i))), nowWording(withoutGloss(after.get(i))))
                                        && (isPlain(before.get(i))
                                                || isPlain(after.get(i))
                                                || before.get(i).equals(after.get(i))));
    }

    private static boolean isPlain(String heading) {
        return heading.indexOf('(') < 0;
    }

    private static String withoutGloss(String heading) {
        return GLOSS.matcher(heading).replaceAll("");
    }

    private Set<String> topics(List<String> headings, Outline outline) {
        Set<String> topics = new HashSet<>();
        headings.forEach(heading -> topics.addAll(content.of(outline.wording(bared(heading)))));
        topics.removeAll(EMPTY);
        return topics;
    }

    private static String bared(String heading) {
        return ORNAMENTS.matcher(heading).replaceAll("");
    }

    private boolean isSpelling(Set<String> was, Set<String> is) {
        Set<String> gone = new HashSet<>(was);
        gone.removeAll(is);
        Set<String> come = new HashSet<>(is);
        come.removeAll(was);
        if (gone.size() != 1 || come.size() != 1) {
            return false;
        }
        String old = gone.iterator().next();
        String now = come.iterator().next();
        if (alignment.before().language() == Language.ENGLISH) {
            return isSame(wording(old), nowWording(now));
        }
        return old.length() >= LONG_WORD && differInOneLetter(old, now);
    }

    private static boolean differInOneLetter(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }

    private static Bearing speaker(Passage old, Passage now) {
        if (old.isQuoted() == now.isQuoted()) {
            return Bearing.NONE;
        }
        return Bearing.because(
                now.isQuoted() ? "it is now part of a quotation" : "it is no longer part of a quotation");
    }

    private boolean allSame(List<Wording> before, List<Wording> after) {
        for (int i = 0; i < before.size(); i++) {
            if (!isSame(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Apart from looks, a colon at the end and words that say nothing here. */
    private boolean isSame(Wording before, Wording after) {
        return Objects.equals(bare(before), bare(after))
                || alignment.readings().same(before, after, alignment.before().language());
    }

    private Wording wording(String text) {
        return alignment.before().wording(text);
    }

    private Wording nowWording(String text) {
        return alignment.after().wording(text);
    }

    private static String change(List<String> before, List<String> after) {
        return " (“" + String.join(" › ", before) + "” is now “" + String.join(" › ", after) + "”)";
    }
}
