package health.newsroom.local.part;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How long something took, in words. */
public final class Took {

    private Took() {}

    public static String since(Instant began) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(began, Instant.now()).toMillis() / 1000.0);
    }
}
