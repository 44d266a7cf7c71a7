package health.newsroom.review.claim;

/** How much harm a wrong claim could do. HIGH takes two physicians. */
public enum Risk {
    LOW,
    MODERATE,
    HIGH
}
