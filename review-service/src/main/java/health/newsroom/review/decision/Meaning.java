package health.newsroom.review.decision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a signature says, in words that are kept with it (21 CFR 11.50: the meaning associated with the signature). */
public final class Meaning {

    private Meaning() {}

    public static String of(List<Decision> decisions) {
        String read = "I have read the whole text of this revision as a physician";
        if (decisions.isEmpty()) {
            return read + ", and nothing in it is mine to decide.";
        }
        Map<Outcome, Long> outcomes = decisions.stream()
                .collect(Collectors.groupingBy(Decision::outcome, TreeMap::new, Collectors.counting()));
        return outcomes.entrySet().stream()
                .map(outcome -> outcome.getValue() + " " + outcome.getKey())
                .collect(Collectors.joining(", ", read + " and am responsible for these decisions of mine: ", "."));
    }
}
