package health.newsroom.review.decision;

import java.util.UUID;

/** What a decision is about: a claim, in a round, on a revision. */
public record Subject(UUID review, UUID round, UUID claim, String revisionHash) {}
