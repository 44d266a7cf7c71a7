package health.newsroom.review.ledger;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An entry's place: the review it belongs to and its number there, from 1. */
@Embeddable
public record LedgerKey(UUID review, long number) {}
