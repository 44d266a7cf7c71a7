package health.newsroom.review.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * How well somebody fits an article, in points that can be explained one by one: who reviewed the article before comes first, since
 * they know it; then their field, more so for a grave claim; then how much they have to do, and how long they take.
 */
public record Fit(Candidate candidate, List<Part> parts) {

    private static final int KNOWS_IT = 10_000;
    private static final int PER_PLACE = 1_000;
    private static final int FIELD = 40;
    private static final int FIELD_WHEN_GRAVE = 60;
    private static final int PER_REVIEW = 12;
    private static final int PER_DAY = 2;
    private static final int SLOWEST = 20;

    /** One reason, and what it counts. */
    public record Part(String name, int points, String words) {}

    public Fit {
        parts = List.copyOf(parts);
    }

    public static Fit of(Candidate candidate, Brief article) {
        List<Part> parts = new ArrayList<>();
        int place = article.before().indexOf(candidate.person());
        if (place >= 0) {
            parts.add(new Part(
                    "knows-the-article", KNOWS_IT - PER_PLACE * place, "Was asked to review the article before."));
        }
        shared(candidate, article).ifPresent(topic -> parts.add(field(topic, article.grave())));
        parts.add(new Part("load", -PER_REVIEW * candidate.load(), "Has " + candidate.load() + " open reviews."));
        Double days = candidate.background().daysToSign();
        if (days != null) {
            int points = (int) -Math.min(SLOWEST, Math.round(PER_DAY * days));
            parts.add(new Part("turnaround", points, "Signs after %.1f days on average.".formatted(days)));
        }
        return new Fit(candidate, parts);
    }

    public int points() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    public UUID person() {
        return candidate.person();
    }

    private static Part field(String topic, boolean grave) {
        return grave
                ? new Part(
                        "field",
                        FIELD_WHEN_GRAVE,
                        "Works in its field (" + topic + "), and a claim of it is of HIGH risk.")
                : new Part("field", FIELD, "Works in its field (" + topic + ").");
    }

    /** A specialty or topic of theirs that shares a word with one of the article's. */
    private static java.util.Optional<String> shared(Candidate candidate, Brief article) {
        List<String> fields = new ArrayList<>(candidate.background().specialties());
        fields.addAll(candidate.terms().topics());
        return fields.stream()
                .filter(field -> article.topics().stream()
                        .anyMatch(topic -> words(field).stream().anyMatch(words(topic)::contains)))
                .findFirst();
    }

    private static List<String> words(String topic) {
        return java.util.Arrays.stream(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 3)
                .toList();
    }
}
