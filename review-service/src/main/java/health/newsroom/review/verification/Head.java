package health.newsroom.review.verification;

/** The last entry of a ledger: how many there are, and its hash. */
public record Head(long number, String hash) {}
