package health.newsroom.review.claim;

/**
 * How sure one may be that the effect is as the source says: the four levels of GRADE (Guyatt et al., BMJ 2008;336:924,
 * doi:10.1136/bmj.39489.470347.AD).
 */
public enum Certainty {
    /** Further research is very unlikely to change it. */
    HIGH,
    MODERATE,
    LOW,
    /** Any estimate of effect is very uncertain. */
    VERY_LOW
}
