package health.newsroom.review.text.commonmark;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The headings above the place that is being read, by level. */
final class Headings {

    private final NavigableMap<Integer, String> open = new TreeMap<>();

    /** What comes next stands no longer under the headings of this level and below. */
    void leave(int level) {
        open.tailMap(level, true).clear();
    }

    void enter(int level, String text) {
        open.put(level, text);
    }

    List<String> texts() {
        return List.copyOf(open.values());
    }
}
