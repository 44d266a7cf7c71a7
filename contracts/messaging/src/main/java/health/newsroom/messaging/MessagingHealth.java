package health.newsroom.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A service whose relay or dead-letter reader ended can no longer be repaired from within: it is to be started anew. */
@Liveness
@ApplicationScoped
public class MessagingHealth implements HealthCheck {

    private final RelayThread relay;
    private final DeadLetterThread deadLetters;

    @Inject
    public MessagingHealth(RelayThread relay, DeadLetterThread deadLetters) {
        this.relay = relay;
        this.deadLetters = deadLetters;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("messaging threads")
                .withData("outbox-relay", relay.isAlive())
                .withData("dead-letters", deadLetters.isAlive())
                .status(relay.isAlive() && deadLetters.isAlive())
                .build();
    }
}
