package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.text.Block;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviations that the text explains, "blood pressure (BP)", and those that it explains otherwise after an edit. */
final class Abbreviations {

    private static final Pattern EXPLAINED =
            Pattern.compile("((?:[\\p{L}’'-]+ ){1,6})\\((\\p{Lu}[\\p{L}\\p{N}]{1,6})\\)");

    private final Map<String, String> changed = new HashMap<>();

    Abbreviations(Alignment alignment) {
        Map<String, String> was = explained(alignment.before());
        Map<String, String> is = explained(alignment.after());
        was.forEach((abbreviation, meaning) -> {
            String other = is.get(abbreviation);
            if (other != null && !other.equals(meaning)) {
                changed.put(abbreviation, "“" + meaning + "” is now “" + other + "”");
            }
        });
    }

    Bearing between(Passage claim) {
        if (changed.isEmpty()) {
            return Bearing.NONE;
        }
        Set<String> words = new HashSet<>(claim.wording().forms());
        return changed.keySet().stream()
                .filter(words::contains)
                .findFirst()
                .map(abbreviation -> Bearing.because(
                        "the meaning of " + abbreviation + " changed (" + changed.get(abbreviation) + ")"))
                .orElse(Bearing.NONE);
    }

    /** By abbreviation as many words before it as it has letters. */
    private static Map<String, String> explained(Outline outline) {
        Map<String, String> found = new HashMap<>();
        for (Block block : outline.blocks()) {
            if (block.text().indexOf('(') < 0) {
                continue;
            }
            Matcher matcher = EXPLAINED.matcher(block.text());
            while (matcher.find()) {
                List<String> words = Arrays.asList(
                        matcher.group(1).strip().toLowerCase(Locale.ROOT).split(" "));
                int letters = Math.min(words.size(), matcher.group(2).length());
                found.putIfAbsent(
                        matcher.group(2), String.join(" ", words.subList(words.size() - letters, words.size())));
            }
        }
        return found;
    }
}
