package health.newsroom.article.review;

/** What harm a wrong claim could do; a high risk takes two physicians. */
public enum Risk {
    LOW,
    MODERATE,
    HIGH
}
