package health.newsroom.review.ledger;

/** What an entry tells of. */
public enum EntryKind {
    ROUND_OPENED,
    CARRIED_OVER,
    ASSIGNED,
    ASSIGNMENT_CHANGED,
    REMINDED,
    CLAIM_MADE,
    CLAIM_CHANGED,
    MARKED_NON_MEDICAL,
    DECIDED,
    SIGNED_OFF,
    ADJUDICATED,
    ROUND_COMPLETED,
    WITHDRAWN,
    EDITION_PUBLISHED
}
