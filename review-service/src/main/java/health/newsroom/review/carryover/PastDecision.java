package health.newsroom.review.carryover;

import health.newsroom.review.decision.Outcome;
import java.util.UUID;

/** One reviewer's decision of a claim of the revision before. */
public record PastDecision(UUID decision, UUID reviewer, String reviewerName, Outcome outcome) {}
