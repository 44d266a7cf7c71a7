package health.newsroom.events;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What producers and consumers of one event version agreed on: its JSON Schema (2020-12) and its golden samples. For
 * tests: a producer's events must have no {@link #violations}, a consumer must read every sample.
 */
public final class EventContract {

    private static final String FOLDER = "health/newsroom/events/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Topic topic;
    private final String type;
    private final List<String> sampleNames;

    private EventContract(Topic topic, String type, String... sampleNames) {
        this.topic = topic;
        this.type = type;
        this.sampleNames = List.of(sampleNames);
    }

    /** Every event version that is in use. */
    public static List<EventContract> all() {
        return List.of(
                new EventContract(
                        Topic.ARTICLES,
                        "article.submitted.v1",
                        "first-submission",
                        "correction",
                        "interview-and-unnamed-source"),
                new EventContract(Topic.ARTICLES, "article.withdrawn.v1", "by-writer"),
                new EventContract(Topic.ARTICLES, "article.published.v1", "first-edition"),
                new EventContract(Topic.ARTICLES, "article.corrected.v1", "second-edition"),
                new EventContract(Topic.ARTICLES, "source.status-changed.v1", "retraction", "current-again"),
                new EventContract(Topic.ARTICLES, "reader.report-received.v1", "a-sentence", "the-whole-article"),
                new EventContract(
                        Topic.PEOPLE, "person.changed.v1", "pharmacist", "closed-account", "physician-with-interests"),
                new EventContract(Topic.PEOPLE, "credential.changed.v1", "unverified", "active", "lapsed"),
                new EventContract(Topic.REVIEWS, "review.assigned.v1", "awaiting-response", "declined", "postponed"),
                new EventContract(Topic.REVIEWS, "review.decided.v1", "needs-evidence"),
                new EventContract(
                        Topic.REVIEWS, "review.completed.v1", "amends-needed", "approved", "approved-with-dissent"),
                new EventContract(Topic.REVIEWS, "review.reminder.v1", "for-a-reviewer", "for-the-editors"),
                new EventContract(
                        Topic.REVIEWS,
                        "review.reopened.v1",
                        "notice",
                        "take-down",
                        "due-again",
                        "credential",
                        "credential-lapse",
                        "reader-report"),
                new EventContract(Topic.REVIEWS, "review.reopening-closed.v1", "by-an-editor"));
    }

    /** The contract of a type such as {@code article.submitted.v1}. */
    public static EventContract of(String type) {
        return all().stream()
                .filter(contract -> contract.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No event is called " + type));
    }

    public String type() {
        return type;
    }

    public Topic topic() {
        return topic;
    }

    /** The golden samples by name, as JSON. */
    public Map<String, String> samples() {
        var samples = new LinkedHashMap<String, String>();
        sampleNames.forEach(name -> samples.put(name, sample(name)));
        return samples;
    }

    /** One golden sample, as JSON. */
    public String sample(String name) {
        return read("samples/" + type + "/" + name + ".json");
    }

    /** The schema, as JSON. */
    public String schema() {
        return read(type + ".schema.json");
    }

    /** Where the JSON breaks the schema, a sentence each; empty when it keeps to it. */
    public List<String> violations(String json) {
        return compiled()
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Schema compiled() {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + type + ".schema.json"));
    }

    private static String read(String name) {
        try (InputStream in = EventContract.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return type;
    }
}
