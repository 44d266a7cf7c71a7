package health.newsroom.review.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A person as they were called when something happened. */
@Embeddable
public record Named(
        @Column(name = "person") UUID person,
        @Column(name = "name") String name) {}
