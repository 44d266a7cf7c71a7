package health.newsroom.review.round;

import health.newsroom.review.claim.Source;
import health.newsroom.review.person.Named;
import health.newsroom.review.text.Block;
import health.newsroom.review.text.commonmark.MarkdownBlocks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision as it was submitted. */
public record Revision(
        int number,
        String hash,
        String headline,
        @Nullable String standfirst,
        String body,
        List<Source> sources,
        List<Named> byline,
        List<String> categories) {

    public Revision {
        sources = List.copyOf(sources);
        byline = List.copyOf(byline);
        categories = List.copyOf(categories);
    }

    /** The same words on these sources. */
    public Revision on(List<Source> known) {
        return new Revision(number, hash, headline, standfirst, body, known, byline, categories);
    }

    public RevisionRef ref() {
        return new RevisionRef(number, hash);
    }

    /** What a reader sees of it, block by block. */
    public List<Block> blocks() {
        return MarkdownBlocks.of(headline, standfirst, body);
    }

    public List<String> sourceKeys() {
        return sources.stream().map(Source::key).toList();
    }
}
