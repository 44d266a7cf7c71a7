package health.newsroom.review.claim;

import java.util.List;

/**
 * The sources a claim rests on.
 *
 * @param keys keys of sources of the revision
 * @param chosen whether a person chose them, rather than the rule
 */
public record Evidence(List<String> keys, boolean chosen) {

    public Evidence {
        keys = List.copyOf(keys);
    }

    /** The rule: what the sentence cites; if it cites nothing, everything the revision has. */
    public static Evidence byRule(List<String> cited, List<String> all) {
        List<String> known = cited.stream().filter(all::contains).toList();
        return new Evidence(known.isEmpty() ? all : known, false);
    }

    public static Evidence chosen(List<String> keys) {
        return new Evidence(keys.stream().distinct().toList(), true);
    }
}
