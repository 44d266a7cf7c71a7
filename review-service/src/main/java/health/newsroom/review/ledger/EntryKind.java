package health.newsroom.review.ledger;

/** What an entry tells of. */
public enum EntryKind {
    ROUND_OPENED,
    CARRIED_OVER,
    ASSIGNED,
    ASSIGNMENT_CHANGED,
    CLAIM_MADE,
    CLAIM_CHANGED,
    EVIDENCE_APPRAISED,
    EVIDENCE_WITHDRAWN,
    EVIDENCE_CARRIED,
    MARKED_NON_MEDICAL,
    DECIDED,
    SIGNED_OFF,
    ROUND_COMPLETED,
    WITHDRAWN,
    EDITION_PUBLISHED
}
