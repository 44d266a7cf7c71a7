package health.newsroom.review.claim;

/** What a claim does: the first thing a reviewer asks of it. */
public enum ClaimKind {
    /** One thing brings about another. */
    CAUSAL,
    /** Something may do harm, or harm becomes more or less likely. */
    RISK,
    /** Something helps, heals, relieves, is given or taken. */
    TREATMENT,
    /** How something works inside the body. */
    MECHANISM,
    /** A number, a share, a frequency. */
    STATISTIC,
    /** What is felt or seen, and what it may mean. */
    SYMPTOM,
    /** What a reader should do or leave. */
    ADVICE,
    /** What somebody said or found. */
    ATTRIBUTION
}
