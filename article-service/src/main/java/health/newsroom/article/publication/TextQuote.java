package health.newsroom.article.publication;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a block by its exact words and what stands around them (W3C Web Annotation, TextQuoteSelector). The words
 * must be there to the letter; prefix and suffix only choose between several places that hold them.
 */
public record TextQuote(
        String exact, @Nullable String prefix, @Nullable String suffix) {

    public OptionalInt findIn(String text) {
        int best = -1;
        int bestScore = -1;
        for (int at = text.indexOf(exact); at >= 0 && !exact.isEmpty(); at = text.indexOf(exact, at + 1)) {
            int score = score(text, at);
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int score(String text, int at) {
        boolean before = prefix == null || text.substring(0, at).stripTrailing().endsWith(prefix.strip());
        boolean after = suffix == null
                || text.substring(at + exact.length()).stripLeading().startsWith(suffix.strip());
        return (before ? 1 : 0) + (after ? 1 : 0);
    }
}
