package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.text.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that the text says how it means, "In this guide, “child” means anyone under 16", and that it means otherwise after an edit. */
final class Definitions {

    /** A definition in words. */
    private static final List<Pattern> DEFINES = List.of(
            Pattern.compile(
                    "(?:^|[,:;] |\\bby )[“\"‘']?([\\p{L}\\p{N}][^“”\"‘’',:;]{0,40}?)[”\"’']? (?:means?|stands for|refers to|is short for|here is)\\b"),
            Pattern.compile("[“\"‘]([^“”\"‘’]{1,40})[”\"’] (?:is|are|means?)\\b"),
            Pattern.compile("\\bwe (?:use|call|say)\\b.{0,40}?[“\"‘]([^“”\"‘’]{1,40})[”\"’]"),
            Pattern.compile(
                    "^An? ([\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,30}?)(?: \\([^)]{1,40}\\))? is an? [^.]{0,80}?\\b(?:whose|who|that|which|when"
                            + "|where|of (?:less|more|at least|under|over|\\d))\\b"));

    /** "Day 0: the day of the injury": a definition only when the text goes on to define it. */
    private static final Pattern ENTRY =
            Pattern.compile("^([\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,30}): (?:an?|the|any|all|those|people|when)\\b");

    private static final Pattern NUMBERED = Pattern.compile("^(\\p{L}+) \\d+$");

    /** How far above a sentence, in its paragraph, a defined word still speaks to it. */
    private static final int NEAR = 3;

    private final Alignment alignment;
    private final Map<String, Pattern> changed = new LinkedHashMap<>();

    Definitions(Alignment alignment) {
        this.alignment = alignment;
        List<Passage> added = alignment.after().passages().stream()
                .filter(passage -> alignment.origin(passage).isEmpty())
                .toList();
        List<Passage> gone = without(alignment.vanished(), added);
        List<Passage> come = without(added, alignment.vanished());
        Map<String, Passage> was = byTerm(gone, Definitions::term);
        Map<String, Passage> is = byTerm(come, Definitions::term);
        Stream.concat(was.keySet().stream(), is.keySet().stream())
                .filter(term -> !meansTheSame(was.get(term), is.get(term)))
                .forEach(term -> changed.put(term, use(term)));
        Map<String, Passage> entries = byTerm(come, Definitions::entry);
        byTerm(gone, Definitions::entry).forEach((term, entry) -> {
            if (entries.containsKey(term) && !meansTheSame(entry, entries.get(term))) {
                changed.put(term, use(term));
            }
        });
    }

    private boolean meansTheSame(@Nullable Passage was, @Nullable Passage is) {
        return was != null
                && is != null
                && alignment
                        .readings()
                        .same(was.wording(), is.wording(), alignment.before().language());
    }

    /** Those that do not stand among the others word for word. */
    private static List<Passage> without(List<Passage> sentences, List<Passage> others) {
        Set<String> known =
                others.stream().map(other -> other.wording().plain()).collect(Collectors.toSet());
        return sentences.stream()
                .filter(sentence -> !known.contains(sentence.wording().plain()))
                .toList();
    }

    private static Map<String, Passage> byTerm(List<Passage> sentences, Function<Passage, Optional<String>> term) {
        Map<String, Passage> found = new LinkedHashMap<>();
        sentences.forEach(sentence -> term.apply(sentence).ifPresent(word -> found.putIfAbsent(word, sentence)));
        return found;
    }

    Bearing between(Passage old) {
        if (changed.isEmpty()) {
            return Bearing.NONE;
        }
        String text = readWith(old);
        return changed.entrySet().stream()
                .filter(term -> term.getValue().matcher(text).find())
                .findFirst()
                .map(term -> Bearing.because("what “" + term.getKey() + "” means here changed"))
                .orElse(Bearing.NONE);
    }

    static boolean isOne(Passage sentence) {
        return term(sentence).isPresent();
    }

    private static Optional<String> term(Passage sentence) {
        return DEFINES.stream()
                .map(pattern -> pattern.matcher(sentence.text()))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1).strip())
                .findFirst();
    }

    private static Optional<String> entry(Passage sentence) {
        return Optional.of(ENTRY.matcher(sentence.text()))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1).strip());
    }

    /** The word in one number or several; "day 8" is counted from what "day 0" is. */
    private static Pattern use(String term) {
        Matcher numbered = NUMBERED.matcher(term);
        String wanted = numbered.matches()
                ? Pattern.quote(numbered.group(1)) + " \\d+"
                : Pattern.quote(term.endsWith("s") ? term.substring(0, term.length() - 1) : term) + "(?:e?s)?";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + wanted + "(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The sentence, what stands closely before it in its paragraph, and what it is read with. */
    private String readWith(Passage old) {
        Setting setting = old.setting();
        Outline before = alignment.before();
        Stream<String> near = Stream.iterate(
                        Optional.of(old),
                        passage -> passage.filter(old::isInBlockOf).isPresent(),
                        passage -> passage.flatMap(before::before))
                .limit(NEAR)
                .map(passage -> passage.orElse(old).text());
        return Stream.of(
                        near,
                        setting.headings().stream().skip(1),
                        setting.introductions().stream(),
                        setting.labels().stream(),
                        setting.row().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }
}
