package health.newsroom.review.verification;

/**
 * One thing that is wrong with a ledger.
 *
 * @param entry the number of the entry, from 1
 * @param words for a person; names fields, never what stands in them
 */
public record Finding(long entry, Fault fault, String words) {}
