package health.newsroom.article.manuscript;

/** What readers have of an article. */
public enum PublicationState {
    UNPUBLISHED,
    PUBLISHED
}
