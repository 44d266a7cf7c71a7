package health.newsroom.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what an event brings about in another part: looks again and again until it is there. */
final class Wait {

    /** Longer than any part takes to start again, so that the story goes on after one was killed. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Wait() {}

    static <T> T until(String what, Supplier<Optional<T>> look) {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            pause();
        }
        throw new DemoFailed("Waited " + PATIENCE.toSeconds() + " s in vain for " + what);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("Interrupted");
        }
    }
}
