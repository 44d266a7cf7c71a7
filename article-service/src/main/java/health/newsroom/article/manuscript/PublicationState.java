package health.newsroom.article.manuscript;

/** What readers have of an article. */
public enum PublicationState {
    UNPUBLISHED,
    PUBLISHED,
    /** Readers have it, with a dated notice that something it rests on is in doubt. */
    EXPRESSION_OF_CONCERN,
    /** Readers find a dated notice in its place, until a corrected edition is out. */
    WITHDRAWN
}
