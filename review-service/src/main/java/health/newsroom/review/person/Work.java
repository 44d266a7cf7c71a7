package health.newsroom.review.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells of their work. Whoever told nothing has none of it.
 *
 * @param employer other than the newsroom
 * @param interests declared: firms, funders, products
 * @param languages BCP 47 tags
 */
public record Work(
        @Nullable String employer, List<String> interests, List<String> specialties, List<String> languages) {

    public Work {
        interests = List.copyOf(interests);
        specialties = List.copyOf(specialties);
        languages = List.copyOf(languages);
    }
}
