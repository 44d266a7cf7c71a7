package health.newsroom.review.anchoring;

import health.newsroom.review.text.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sentences of a revision under the ids by which a review knows them, as places of its outline. */
public final class Located {

    /** A sentence as a review keeps it; in reading order with the others of its revision. */
    public record Sentence(UUID id, String block, String exact) {}

    private final Outline outline;
    private final Map<UUID, Stretch> places = new HashMap<>();
    private final Map<Integer, UUID> sentenceAt = new HashMap<>();

    private Located(Outline outline) {
        this.outline = outline;
    }

    public static Located of(Outline outline, List<Sentence> sentences) {
        Located located = new Located(outline);
        Map<String, Integer> read = new HashMap<>();
        for (Sentence sentence : sentences) {
            located.locate(sentence, read);
        }
        return located;
    }

    public Outline outline() {
        return outline;
    }

    /** Empty for a sentence that is struck out. */
    public Optional<Stretch> place(UUID sentence) {
        return Optional.ofNullable(places.get(sentence));
    }

    /** The sentence that a passage is all or part of. */
    public Optional<UUID> sentenceAt(Passage passage) {
        return Optional.ofNullable(sentenceAt.get(passage.index()));
    }

    private void locate(Sentence sentence, Map<String, Integer> read) {
        Block block = block(sentence);
        int start = block.text().indexOf(sentence.exact(), read.getOrDefault(block.name(), 0));
        int end = start + sentence.exact().length();
        read.put(block.name(), end);
        List<Passage> inside = new ArrayList<>();
        for (Passage passage : outline.passagesOf(block.name())) {
            if (start <= passage.start() && passage.end() <= end) {
                inside.add(passage);
                sentenceAt.put(passage.index(), sentence.id());
            }
        }
        if (!inside.isEmpty()) {
            places.put(sentence.id(), new Stretch(inside, start, end));
        }
    }

    private Block block(Sentence sentence) {
        return outline.blocks().stream()
                .filter(block ->
                        block.name().equals(sentence.block()) && block.text().contains(sentence.exact()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a sentence of this text: " + sentence));
    }
}
