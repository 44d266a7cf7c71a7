package health.newsroom.review.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a physician's work.
 *
 * @param employer other than the newsroom, or null
 * @param interests what they declared: firms, funders, products
 * @param daysToSign how many days they took on average, or null when they have signed nothing yet
 */
public record Background(
        @Nullable String employer,
        List<String> interests,
        List<String> specialties,
        List<String> languages,
        @Nullable Double daysToSign) {

    public static final Background UNKNOWN = new Background(null, List.of(), List.of(), List.of(), null);

    public Background {
        interests = List.copyOf(interests);
        specialties = List.copyOf(specialties);
        languages = List.copyOf(languages);
    }
}
