package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.anchoring.Stretch;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the words of a claim now stand in more places than before, so that nobody can say which of them was approved. */
final class Duplicates {

    /** Shorter items of lists and tables ("Headache", "Yes") may well stand in several; there only the same place counts. */
    private static final int SHORT = 4;

    private final Outline before;
    private final Outline after;
    private final Map<String, Integer> was;
    private final Map<String, Integer> is;

    Duplicates(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        this.was = count(before);
        this.is = count(after);
    }

    boolean has(Stretch claim, Passage sentence) {
        if (!claim.covers(sentence)) {
            return hasPart(claim, sentence);
        }
        String key = isShort(sentence) ? inPlace(sentence) : anywhere(sentence);
        return is.getOrDefault(key, 0) > was.getOrDefault(key, 0) && is.getOrDefault(key, 0) > 1;
    }

    private boolean hasPart(Stretch claim, Passage sentence) {
        List<String> forms = sentence.wording().forms();
        List<String> words =
                forms.subList(claim.firstToken(sentence), Math.min(forms.size(), claim.endToken(sentence)));
        return words.size() > SHORT && occurrences(words, after) > Math.max(1, occurrences(words, before));
    }

    private static long occurrences(List<String> words, Outline outline) {
        return outline.passages().stream()
                .filter(passage -> Collections.indexOfSubList(passage.wording().forms(), words) >= 0)
                .count();
    }

    private static boolean isShort(Passage sentence) {
        return sentence.setting().isTable()
                || (sentence.setting().isList() && sentence.wording().forms().size() <= SHORT);
    }

    private static Map<String, Integer> count(Outline outline) {
        Map<String, Integer> counts = new HashMap<>();
        for (Passage passage : outline.passages()) {
            counts.merge(anywhere(passage), 1, Integer::sum);
            counts.merge(inPlace(passage), 1, Integer::sum);
        }
        return counts;
    }

    private static String anywhere(Passage passage) {
        return passage.wording().key();
    }

    private static String inPlace(Passage passage) {
        return passage.keyInSetting();
    }
}
