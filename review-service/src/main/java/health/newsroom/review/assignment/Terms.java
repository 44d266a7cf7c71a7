package health.newsroom.review.assignment;

import health.newsroom.refusal.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a physician reviews, as they say themselves.
 *
 * @param atOnce how many reviews they take at a time, or null for any number
 * @param away when they take none
 * @param languages BCP 47 tags of the languages they judge texts in; empty for any
 * @param topics what they like to be asked about; it adds to their specialties
 */
public record Terms(@Nullable Integer atOnce, @Nullable Away away, List<String> languages, List<String> topics) {

    public static final Terms NONE = new Terms(null, null, List.of(), List.of());

    public Terms {
        if (atOnce != null && (atOnce < 0 || atOnce > 50)) {
            throw Refusal.invalid("validation-failed", "/reviewsAtOnce", "Take between 0 and 50 reviews at a time.");
        }
        languages = List.copyOf(languages);
        topics = List.copyOf(topics);
    }
}
