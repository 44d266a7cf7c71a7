package health.newsroom.article.verification;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PublishedKeysTest {

    /** Nothing listens at port 9. */
    private record Nowhere(URI reviewService, Duration patience, Duration keep, Duration pause) implements KeysConfig {}

    @Test
    void keys_that_cannot_be_had_are_not_taken_for_keys_that_are_not_there() {
        Duration moment = Duration.ofMillis(200);
        var keys = new PublishedKeys(
                new Nowhere(URI.create("http://localhost:9"), moment, moment, moment), Clock.systemUTC());

        assertThatExceptionOfType(PublishedKeys.Unreachable.class).isThrownBy(() -> keys.key("2026"));
    }
}
