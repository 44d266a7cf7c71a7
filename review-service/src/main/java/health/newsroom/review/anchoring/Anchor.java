package health.newsroom.review.anchoring;

/** How sure it is where a passage of the text before stands in the text after. */
public enum Anchor {
    /** The same words in the same place. */
    EXACT,
    /** The same words, in another place among the other sentences. */
    MOVED,
    /** Other words that stand where it stood, or words that are nearly the same. */
    FUZZY,
    /** The words stand in more places than before. */
    AMBIGUOUS,
    /** Nothing of it was found. */
    ORPHANED
}
