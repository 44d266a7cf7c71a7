package health.newsroom.review.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A credential's number in the register that gave it. */
@Embeddable
public record Identifier(
        @Column(name = "identifier_system") String system,
        @Column(name = "identifier_value") String value) {}
