package health.newsroom.review.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as the submitted revision names it. Two that are equal are the same evidence.
 *
 * @param identifiable whether a reader can look it up or knows who said it when; nothing else supports a claim
 */
public record Source(
        String key,
        String kind,
        String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String isbn,
        @Nullable String url,
        boolean identifiable) {

    public Source {
        authors = List.copyOf(authors);
    }
}
