package health.newsroom.article.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Review-service wants claims of an edition looked at again: told inside the transaction that takes it over.
 *
 * @param edition its number
 * @param reason goes on after “because”, in words for readers
 * @param sourceKey of the source that is the cause, as the edition's revision cites it; null when none is
 */
public record ReviewReopened(
        UUID task,
        UUID article,
        int edition,
        String reason,
        Severity severity,
        @Nullable String sourceKey,
        Instant openedAt) {

    /** What readers see of it: nothing, a dated notice before the text, or a notice in its place. */
    public enum Severity {
        NONE,
        NOTICE,
        TAKE_DOWN
    }
}
