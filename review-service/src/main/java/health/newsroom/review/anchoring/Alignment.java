package health.newsroom.review.anchoring;

import health.newsroom.review.wording.Readings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which sentences of the text before are which of the text after, although they may look different or stand elsewhere, found in
 * time that grows with the texts (after P. Heckel, A technique for isolating differences between files, CACM 21(4), 1978). Each
 * belongs to at most one. First those with the same words in the same setting, in order; then the same words anywhere; then words
 * that can only be read as the same. What is left has no partner.
 */
public final class Alignment {

    /** Sentences less alike than this are not even looked at for a slip of the pen. */
    private static final double ALIKE = 0.6;

    /** Of sentences that stand in a text many times no more are compared with one another. */
    private static final int MOST_LIKE = 50;

    private final Outline before;
    private final Outline after;
    private final Readings readings;
    private final int[] partner;
    private final int[] origin;
    private final Set<Integer> inOrder;
    private final Resemblance left;
    private final List<Passage> vanished;

    public Alignment(Outline before, Outline after, Readings readings) {
        this.before = before;
        this.after = after;
        this.readings = readings;
        this.partner = unmatched(before);
        this.origin = unmatched(after);
        inSetting();
        anywhere(Passage::keyInSetting);
        anywhere(passage -> passage.wording().key());
        this.left = new Resemblance(free(after, origin));
        slips();
        this.inOrder = longestRun();
        this.vanished = free(before, partner);
    }

    public Outline before() {
        return before;
    }

    public Outline after() {
        return after;
    }

    public Readings readings() {
        return readings;
    }

    /** The same sentence in the text after. */
    public Optional<Passage> partner(Passage old) {
        int index = partner[old.index()];
        return index < 0 ? Optional.empty() : Optional.of(after.passages().get(index));
    }

    /** The same sentence in the text before. */
    public Optional<Passage> origin(Passage now) {
        int index = origin[now.index()];
        return index < 0 ? Optional.empty() : Optional.of(before.passages().get(index));
    }

    public boolean isSame(Passage old, Passage now) {
        return partner[old.index()] == now.index();
    }

    /** Whether the sentence stands elsewhere among the sentences that stayed. */
    public boolean isMoved(Passage old) {
        return partner[old.index()] >= 0 && !inOrder.contains(old.index());
    }

    /** New sentences that share words with one that has no partner, the likest first. */
    public List<Passage> successors(Passage old) {
        return left.to(old).stream().filter(now -> origin[now.index()] < 0).toList();
    }

    /** Sentences of the text before that have no partner. */
    public List<Passage> vanished() {
        return vanished;
    }

    private static int[] unmatched(Outline outline) {
        int[] none = new int[outline.passages().size()];
        Arrays.fill(none, -1);
        return none;
    }

    private static List<Passage> free(Outline outline, int[] matches) {
        return outline.passages().stream()
                .filter(passage -> matches[passage.index()] < 0)
                .toList();
    }

    private void match(Passage old, Passage now) {
        partner[old.index()] = now.index();
        origin[now.index()] = old.index();
    }

    /** What stands once on both sides is the same; so is what stands next to the same, and what begins and ends the text. */
    private void inSetting() {
        Map<String, Passage> was = single(before);
        Map<String, Passage> is = single(after);
        was.forEach((key, old) -> {
            Passage now = is.get(key);
            if (now != null) {
                match(old, now);
            }
        });
        onwards(-1, -1, 1);
        onwards(before.passages().size(), after.passages().size(), -1);
        for (Passage old : before.passages()) {
            partner(old).ifPresent(now -> onwards(old.index(), now.index(), 1));
        }
        for (Passage old : before.passages().reversed()) {
            partner(old).ifPresent(now -> onwards(old.index(), now.index(), -1));
        }
    }

    private static Map<String, Passage> single(Outline outline) {
        Map<String, Passage> single = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (Passage passage : outline.passages()) {
            if (single.putIfAbsent(passage.keyInSetting(), passage) != null) {
                repeated.add(passage.keyInSetting());
            }
        }
        single.keySet().removeAll(repeated);
        return single;
    }

    /** From two places that belong together on, as long as the next ones are the same and free. */
    private void onwards(int from, int to, int direction) {
        int old = from + direction;
        int now = to + direction;
        while (isFree(partner, old) && isFree(origin, now) && keyAt(before, old).equals(keyAt(after, now))) {
            match(before.passages().get(old), after.passages().get(now));
            old += direction;
            now += direction;
        }
    }

    private static boolean isFree(int[] matches, int index) {
        return index >= 0 && index < matches.length && matches[index] < 0;
    }

    private static String keyAt(Outline outline, int index) {
        return outline.passages().get(index).keyInSetting();
    }

    /** Of several that fit the one whose neighbours fit too, and of several such the first; only the next few are looked at. */
    private void anywhere(Function<Passage, String> key) {
        Map<String, Set<Passage>> open = new HashMap<>();
        free(after, origin)
                .forEach(now -> open.computeIfAbsent(key.apply(now), k -> new LinkedHashSet<>())
                        .add(now));
        for (Passage old : free(before, partner)) {
            Set<Passage> found = open.getOrDefault(key.apply(old), Set.of());
            found.stream()
                    .limit(MOST_LIKE)
                    .max(Comparator.<Passage>comparingInt(now -> sharedNeighbours(old, now))
                            .thenComparing(
                                    Comparator.comparingInt(Passage::index).reversed()))
                    .ifPresent(now -> {
                        match(old, now);
                        found.remove(now);
                    });
        }
    }

    private int sharedNeighbours(Passage old, Passage now) {
        return same(before.before(old), after.before(now)) + same(before.after(old), after.after(now));
    }

    private static int same(Optional<Passage> old, Optional<Passage> now) {
        return old.map(passage -> passage.wording().key())
                        .equals(now.map(passage -> passage.wording().key()))
                ? 1
                : 0;
    }

    private void slips() {
        for (Passage old : free(before, partner)) {
            left.to(old).stream()
                    .filter(now -> origin[now.index()] < 0)
                    .limit(3)
                    .filter(now -> Resemblance.between(old, now) >= ALIKE)
                    .filter(now -> readings.same(old.wording(), now.wording(), before.language()))
                    .findFirst()
                    .ifPresent(now -> match(old, now));
        }
    }

    /** The longest run of sentences that kept their order (patience sorting). */
    private Set<Integer> longestRun() {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        int[] previous = new int[partner.length];
        for (int old = 0; old < partner.length; old++) {
            int now = partner[old];
            if (now >= 0) {
                Map.Entry<Integer, Integer> shorter = ends.lowerEntry(now);
                previous[old] = shorter == null ? -1 : shorter.getValue();
                Integer replaced = ends.ceilingKey(now);
                if (replaced != null) {
                    ends.remove(replaced);
                }
                ends.put(now, old);
            }
        }
        BitSet run = new BitSet();
        for (int old = ends.isEmpty() ? -1 : ends.lastEntry().getValue(); old >= 0; old = previous[old]) {
            run.set(old);
        }
        Set<Integer> indexes = new HashSet<>();
        run.stream().forEach(indexes::add);
        return indexes;
    }
}
