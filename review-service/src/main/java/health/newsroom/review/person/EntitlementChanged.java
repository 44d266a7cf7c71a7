package health.newsroom.review.person;

import java.util.UUID;

/** Something changed about a person that may decide whether they can review: told inside the transaction that takes it over. */
public record EntitlementChanged(UUID person) {}
