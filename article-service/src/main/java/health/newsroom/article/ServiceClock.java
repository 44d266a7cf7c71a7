package health.newsroom.article;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The time as this service tells it: UTC, no finer than the database keeps it. */
final class ServiceClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private ServiceClock() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
