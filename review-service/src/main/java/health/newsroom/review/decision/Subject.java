package health.newsroom.review.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about: a claim, in a round, on a revision, on its evidence.
 *
 * @param evidenceHash null of decisions taken before evidence was bound
 */
public record Subject(
        UUID review,
        UUID round,
        UUID claim,
        String revisionHash,
        @Nullable String evidenceHash) {}
