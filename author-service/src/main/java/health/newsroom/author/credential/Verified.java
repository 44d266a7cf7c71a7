package health.newsroom.author.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looked a credential up, when and how, and when it is to be looked up again. */
@Embeddable
public record Verified(
        @Column(name = "verified_by") UUID by,
        @Column(name = "verified_by_name") String name,
        @Column(name = "verified_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "method")
        VerificationMethod method,

        @Column(name = "next_check_at") @Nullable Instant nextCheckAt) {}
