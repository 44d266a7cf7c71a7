package health.newsroom.review.round;

/** Where one round stands. */
public enum RoundState {
    OPEN,
    COMPLETED,
    WITHDRAWN,
    /** A later submission came before it was over. */
    SUPERSEDED
}
