package health.newsroom.review.anchoring;

import health.newsroom.review.text.Block;
import health.newsroom.review.text.Citation;
import health.newsroom.review.text.Setting;
import health.newsroom.review.wording.Token;
import health.newsroom.review.wording.Wording;
import java.util.List;

/** One sentence of an outline. */
public final class Passage {

    private final int index;
    private final int blockIndex;
    private final Block block;
    private final int start;
    private final int end;
    private final Wording wording;
    private final boolean quoted;
    private final String keyInSetting;

    /**
     * @param index its place among all sentences, from 0
     * @param start in the block's text; {@code end} is behind it
     * @param wording whose tokens count from the start of the sentence
     * @param quoted whether it begins inside quotation marks or stands in a block quote
     */
    Passage(int index, int blockIndex, Block block, int start, int end, Wording wording, boolean quoted) {
        this.index = index;
        this.blockIndex = blockIndex;
        this.block = block;
        this.start = start;
        this.end = end;
        this.wording = wording;
        this.quoted = quoted;
        Setting setting = block.setting();
        this.keyInSetting = wording.key() + "\n" + block.heading() + "\n" + setting.headings() + "\n"
                + setting.introductions() + "\n" + setting.labels() + "\n" + setting.row();
    }

    /** Equal for sentences that differ in nothing but looks, in the same setting. */
    public String keyInSetting() {
        return keyInSetting;
    }

    public int index() {
        return index;
    }

    public int blockIndex() {
        return blockIndex;
    }

    public String block() {
        return block.name();
    }

    public boolean isHeading() {
        return block.heading();
    }

    public Setting setting() {
        return block.setting();
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String text() {
        return block.text().substring(start, end);
    }

    /** The two characters behind it in its block: where a note's mark may stand. */
    public String behind() {
        return block.text().substring(end, Math.min(block.text().length(), end + 2));
    }

    public Wording wording() {
        return wording;
    }

    public List<Token> tokens() {
        return wording.tokens();
    }

    public boolean isQuoted() {
        return quoted;
    }

    /** Whether nothing else stands in its paragraph, item or cell. */
    public boolean isWholeBlock() {
        return start == 0 && end == block.text().length();
    }

    /** Whether both are in the same paragraph, or in the same item of a list. */
    public boolean isInUnitOf(Passage other) {
        return isInBlockOf(other) || (block.item() != Block.NO_ITEM && block.item() == other.block.item());
    }

    /** The footnote references that stand in it. */
    public List<String> citations() {
        return block.citations().stream()
                .filter(citation -> start <= citation.offset() && citation.offset() <= end)
                .map(Citation::key)
                .toList();
    }

    public boolean isInBlockOf(Passage other) {
        return blockIndex == other.blockIndex;
    }

    @Override
    public String toString() {
        return block.name() + "[" + index + "] " + text();
    }
}
