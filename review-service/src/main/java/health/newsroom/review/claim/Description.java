package health.newsroom.review.claim;

/** What is said of a claim: what it does, how grave it is, why it is one, and what it rests on. */
public record Description(ClaimKind kind, Risk risk, String reason, Evidence evidence) {}
