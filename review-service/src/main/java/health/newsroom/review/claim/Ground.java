package health.newsroom.review.claim;

import org.jspecify.annotations.Nullable;

/**
 * A source that a claim rests on, and what was last found in it for the claim.
 *
 * @param source as the revision names it
 * @param appraisal null while nobody has appraised it
 */
public record Ground(Source source, @Nullable Appraisal appraisal) {}
