package health.newsroom.review.decision;

import java.util.UUID;

/**
 * One reviewer's judgement of one claim, as the quorum sees it.
 *
 * @param signed whether the reviewer stands by it with a sign-off
 * @param carried whether it was signed on an earlier revision and carried over
 */
public record Vote(UUID reviewer, Outcome outcome, boolean signed, boolean carried) {}
