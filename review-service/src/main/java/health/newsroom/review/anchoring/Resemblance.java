package health.newsroom.review.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of some sentences share the rarer words of another one; only a way to find candidates, never a reason to carry. */
final class Resemblance {

    private static final int MOST_CANDIDATES = 8;

    private final List<Passage> passages;
    private final Map<String, List<Integer>> withWord = new HashMap<>();

    Resemblance(List<Passage> passages) {
        this.passages = passages;
        for (int i = 0; i < passages.size(); i++) {
            for (String word : new HashSet<>(passages.get(i).wording().words())) {
                withWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Those that share a word with the sentence, the likest first; words that stand nearly everywhere count for little. */
    List<Passage> to(Passage sentence) {
        Map<Integer, Double> weight = new HashMap<>();
        Set<String> words = new HashSet<>(sentence.wording().words());
        for (String word : words) {
            List<Integer> places = withWord.getOrDefault(word, List.of());
            if (places.size() <= Math.max(20, passages.size() / 10)) {
                places.forEach(place -> weight.merge(place, 1.0 / places.size(), Double::sum));
            }
        }
        return weight.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(entry -> passages.get(entry.getKey()))
                .sorted(Comparator.comparingDouble((Passage other) -> -between(sentence, other)))
                .toList();
    }

    /** Share of the words that both have (Dice's coefficient), from 0 to 1. */
    static double between(Passage one, Passage other) {
        Map<String, Integer> counts = new HashMap<>();
        one.wording().words().forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : other.wording().words()) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = one.wording().words().size() + other.wording().words().size();
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
