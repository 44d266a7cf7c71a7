package health.newsroom.article.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A writer or reviewer of an edition, as they were when it was published.
 *
 * @param slug of their public page; null when none is known
 */
public record Contributor(
        UUID person,
        @Nullable String slug,
        String name,
        @Nullable String kindOfWork,
        List<Qualification> credentials) {

    public Contributor {
        credentials = List.copyOf(credentials);
    }

    /**
     * A credential that was active and verified at that moment.
     *
     * @param verifiedAt when its register was last asked
     */
    public record Qualification(
            String kind,
            String title,
            String issuer,
            @Nullable Instant verifiedAt) {}
}
