package health.newsroom.review.anchoring;

import health.newsroom.review.wording.Token;
import java.util.List;

/**
 * Where a quote stands in an outline: in one or several sentences of one block.
 *
 * @param start in the block's text; {@code end} is behind it
 */
public record Stretch(List<Passage> passages, int start, int end) {

    public Stretch {
        passages = List.copyOf(passages);
    }

    /** The whole of a sentence. */
    public static Stretch of(Passage passage) {
        return new Stretch(List.of(passage), passage.start(), passage.end());
    }

    /** The tokens of one of its sentences that belong to it: from and to, as indexes. */
    public int firstToken(Passage passage) {
        return count(passage, start);
    }

    public int endToken(Passage passage) {
        return count(passage, end);
    }

    /** Whether it takes in all of the sentence but perhaps a closing mark. */
    public boolean covers(Passage passage) {
        return firstToken(passage) == 0
                && endToken(passage) >= passage.wording().forms().size();
    }

    private static int count(Passage passage, int place) {
        List<Token> tokens = passage.tokens();
        int count = 0;
        while (count < tokens.size() && passage.start() + tokens.get(count).start() < place) {
            count++;
        }
        return count;
    }
}
