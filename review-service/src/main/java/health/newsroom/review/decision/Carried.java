package health.newsroom.review.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a carried decision comes from.
 *
 * @param decision the decision of the round before
 * @param signOff the sign-off that covers it, or null when its reviewer had not signed
 * @param revisionHash the revision of the round before
 */
@Embeddable
public record Carried(
        @Column(name = "carried_decision") UUID decision,
        @Column(name = "carried_sign_off") @Nullable UUID signOff,
        @Column(name = "carried_from") String revisionHash) {}
