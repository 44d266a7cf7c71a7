package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.text.Block;
import health.newsroom.review.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What notes below the text say about the sentences that carry their mark: footnotes, asterisks, daggers. */
final class Notes {

    private static final String MARKS = "*†‡§¹²³";

    private final Alignment alignment;
    private final Map<String, Wording> before;
    private final Map<String, Wording> after;

    Notes(Alignment alignment) {
        this.alignment = alignment;
        this.before = notes(alignment.before());
        this.after = notes(alignment.after());
    }

    Bearing between(Passage old, Passage now) {
        if (before.isEmpty() && after.isEmpty()) {
            return Bearing.NONE;
        }
        List<String> marks = new ArrayList<>(marks(old));
        marks.addAll(marks(now));
        return marks.stream()
                .filter(this::isOther)
                .findFirst()
                .map(mark -> Bearing.because("the note that it refers to changed"))
                .orElse(Bearing.NONE);
    }

    /** A new note matters when it limits; one that was there matters when it changed. */
    private boolean isOther(String mark) {
        Wording was = before.get(mark);
        Wording is = after.get(mark);
        if (was != null && is != null) {
            return !alignment.readings().same(was, is, alignment.before().language());
        }
        Wording one = was == null ? is : was;
        return one != null && Phrases.DENIES.in(one);
    }

    private static List<String> marks(Passage sentence) {
        List<String> marks = new ArrayList<>(sentence.citations());
        String text = sentence.text() + sentence.behind();
        MARKS.chars()
                .mapToObj(Character::toString)
                .filter(mark -> text.indexOf(mark) > 0)
                .forEach(marks::add);
        return marks;
    }

    private static Map<String, Wording> notes(Outline outline) {
        Map<String, Wording> notes = new HashMap<>();
        for (Block block : outline.blocks()) {
            String text = block.text();
            if (text.startsWith(":") && !block.citations().isEmpty()) {
                notes.putIfAbsent(block.citations().getFirst().key(), outline.wording(text.substring(1)));
            } else if (MARKS.indexOf(text.charAt(0)) >= 0) {
                notes.putIfAbsent(text.substring(0, 1), outline.wording(text.substring(1)));
            }
        }
        return notes;
    }
}
