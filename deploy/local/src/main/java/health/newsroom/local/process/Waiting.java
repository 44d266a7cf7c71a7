package health.newsroom.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looking again and again until something holds. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /**
     * Waits until something holds.
     *
     * @return whether it came to hold within the time
     */
    public static boolean until(BooleanSupplier holds, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            pause(PAUSE);
        }
        return true;
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        }
    }

    /** Whoever waited was told to give up. */
    public static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
