package health.newsroom.local.origin;

import java.util.List;

/** The part that answers a path. */
public enum Route {
    ARTICLE("article-service"),
    AUTHOR("author-service"),
    REVIEW("review-service"),
    AUTH("Keycloak");

    /** The first prefix that fits decides; what fits none belongs to the reading site. */
    private record Prefix(String path, Route route) {
        boolean fits(String asked) {
            return asked.equals(path) || asked.startsWith(path + "/");
        }
    }

    private static final List<Prefix> PREFIXES = List.of(
            new Prefix("/api/articles", ARTICLE),
            new Prefix("/api/people", AUTHOR),
            new Prefix("/api/reviews", REVIEW),
            new Prefix("/api/claims", REVIEW),
            new Prefix("/api/carry-over-preview", REVIEW),
            new Prefix("/people", AUTHOR),
            new Prefix("/auth", AUTH));

    private final String part;

    Route(String part) {
        this.part = part;
    }

    /** The part's name, for a person. */
    public String part() {
        return part;
    }

    public static Route of(String path) {
        return PREFIXES.stream()
                .filter(prefix -> prefix.fits(path))
                .map(Prefix::route)
                .findFirst()
                .orElse(ARTICLE);
    }
}
