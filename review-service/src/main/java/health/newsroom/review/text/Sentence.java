package health.newsroom.review.text;

import java.util.List;
import java.util.UUID;

/**
 * One sentence of a reviewed text.
 *
 * @param id made from its context alone, so that the same sentence among the same neighbours has the same id in every revision
 * @param ordinal its place in the reviewed text, from 0
 * @param block the block it stands in
 * @param prefix up to 32 characters before it inside the block (W3C TextQuoteSelector)
 * @param suffix up to 32 characters after it inside the block
 * @param sources keys of the sources cited in it, in order, each once
 */
public record Sentence(
        UUID id, int ordinal, String block, Context context, String prefix, String suffix, List<String> sources) {

    public Sentence {
        sources = List.copyOf(sources);
    }

    public String exact() {
        return context.exact();
    }

    public String heading() {
        return context.heading();
    }
}
