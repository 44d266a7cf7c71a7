package health.newsroom.article.manuscript;

/** What kind of thing a text rests on. */
public enum SourceKind {
    JOURNAL_ARTICLE,
    GUIDELINE,
    BOOK,
    REPORT,
    WEBSITE,
    NEWS,
    INTERVIEW,
    /** Something that nobody could look up, such as "inputs from various media". Named so that it is not lost; never evidence. */
    UNNAMED
}
