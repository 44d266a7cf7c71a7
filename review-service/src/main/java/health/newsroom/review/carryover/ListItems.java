package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.text.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the items of a list do to one another: the word that joins them all, and the smaller items that belong to one. */
final class ListItems {

    private static final Set<String> JOINING = Set.of("and", "or");

    /** Of a condition the list says whether all of it or any of it must be met. */
    private static final Pattern CONDITION = Pattern.compile("\\b(?:if|when|unless|who|whose|where)\\b");

    private final Alignment alignment;

    ListItems(Alignment alignment) {
        this.alignment = alignment;
    }

    Bearing between(Passage old, Passage now) {
        if (!old.setting().isList() || !now.setting().isList()) {
            return Bearing.NONE;
        }
        return joined(old, now).or(() -> below(old, now));
    }

    private Bearing joined(Passage old, Passage now) {
        Set<String> was = joints(alignment.before(), old);
        Set<String> is = joints(alignment.after(), now);
        boolean all = was.contains("and") || is.contains("and");
        boolean other = was.isEmpty() || is.isEmpty() ? all && isCondition(old) : !was.equals(is);
        return other && !was.equals(is)
                ? Bearing.because("the word that joins the items of its list changed")
                : Bearing.NONE;
    }

    private boolean isCondition(Passage item) {
        List<String> introductions = item.setting().introductions();
        return !introductions.isEmpty()
                && CONDITION
                        .matcher(alignment
                                .before()
                                .lastSentence(introductions.getLast())
                                .plain())
                        .find();
    }

    /** The last words of the items of its list, where they join. */
    private static Set<String> joints(Outline outline, Passage item) {
        Set<String> joints = new HashSet<>();
        joint(item, joints);
        for (int i = item.index() - 1; isInListOf(item, outline, i); i--) {
            joint(outline.passages().get(i), joints);
        }
        for (int i = item.index() + 1; isInListOf(item, outline, i); i++) {
            joint(outline.passages().get(i), joints);
        }
        return joints;
    }

    private static boolean isInListOf(Passage item, Outline outline, int index) {
        if (index < 0 || index >= outline.passages().size()) {
            return false;
        }
        Setting setting = outline.passages().get(index).setting();
        return setting.isList() && setting.introductions().equals(item.setting().introductions());
    }

    private static void joint(Passage item, Set<String> joints) {
        List<String> words = item.wording().words();
        if (!words.isEmpty() && JOINING.contains(words.getLast())) {
            joints.add(words.getLast());
        }
    }

    /** Smaller items say more closely what an item says, unless it only introduces them. */
    private Bearing below(Passage old, Passage now) {
        if (old.text().endsWith(":")) {
            return Bearing.NONE;
        }
        List<Passage> was = smaller(alignment.before(), old);
        List<Passage> is = smaller(alignment.after(), now);
        boolean same = was.size() == is.size()
                && was.stream()
                        .allMatch(item ->
                                alignment.partner(item).filter(is::contains).isPresent());
        return same ? Bearing.NONE : Bearing.because("the items below it changed");
    }

    private static List<Passage> smaller(Outline outline, Passage item) {
        int level = item.setting().introductions().size();
        List<Passage> smaller = new ArrayList<>();
        for (int i = item.index() + 1; i < outline.passages().size(); i++) {
            Passage next = outline.passages().get(i);
            if (!next.setting().isList() || next.setting().introductions().size() <= level) {
                return smaller;
            }
            smaller.add(next);
        }
        return smaller;
    }
}
