package health.newsroom.review.newsroom;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock, which a test can put forward. */
@Singleton
public class TestTime {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** From now on the clock reads this, and goes on from there. */
    public static void is(Instant moment) {
        AHEAD.set(Duration.between(Instant.now(), moment));
    }

    public static void isReal() {
        AHEAD.set(Duration.ZERO);
    }

    public static Instant now() {
        return Instant.now().plus(AHEAD.get()).truncatedTo(ChronoUnit.MICROS);
    }

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("the newsroom's days are days in UTC");
            }

            @Override
            public Instant instant() {
                return now();
            }
        };
    }
}
