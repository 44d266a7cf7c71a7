package health.newsroom.author;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one clock, ticking in microseconds: as finely as the database keeps time, so that what is told equals what is kept. */
class Now {

    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
