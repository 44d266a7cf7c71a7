package health.newsroom.review.verification;

/** What can be wrong with a ledger. */
public enum Fault {
    /** The entry's content, or a column that repeats it, is not what was hashed. */
    CONTENT_CHANGED,
    /** The content fits its neighbours; a hash column was overwritten. */
    HASH_REWRITTEN,
    /** Content and hash fit each other, but what follows vouches for another entry. */
    ENTRY_REPLACED,
    /** Numbers are left out between two entries, or before the first. */
    ENTRY_MISSING,
    /** Entries are missing at the end. */
    TAIL_MISSING,
    /** There is an entry behind the last one that the database noted. */
    ENTRY_ADDED,
    /** The entry tells of a decision, a signature, a ruling or the end of a round, and there is no such row. */
    ROW_MISSING,
    /** A row says something else than the entry that tells of it, or names an entry that does not tell of it. */
    ROW_DIFFERS
}
