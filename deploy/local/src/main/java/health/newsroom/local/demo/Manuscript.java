package health.newsroom.local.demo;

import health.newsroom.local.client.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What the writer brings along: a text as it lies in a file, and the sources they name beside it.
 *
 * @param contentType {@code text/markdown} or {@code text/plain}
 * @param sources as in the body of an article; empty when the file alone has to say
 */
public record Manuscript(String name, String text, String contentType, List<Map<String, Object>> sources) {

    /** Added, and said so, when a manuscript brings nothing that can be looked up. */
    static final Map<String, Object> REAL_SOURCE = Map.of(
            "key", "aha-2014",
            "kind", "JOURNAL_ARTICLE",
            "title", "Cervical arterial dissections and association with cervical manipulative therapy",
            "authors", List.of("Biller J", "Sacco RL", "Albuquerque FC"),
            "publisher", "Stroke",
            "published", "2014-10-01",
            "doi", "10.1161/STR.0000000000000016");

    /** The key of the source that the story retracts. */
    static final String MADE_UP = "demo-cases";

    /** A source that nobody else cites: the story can retract it without taking a real one for retracted, and once more tomorrow. */
    static Map<String, Object> madeUp() {
        return Map.of(
                "key",
                MADE_UP,
                "kind",
                "JOURNAL_ARTICLE",
                "title",
                "Twelve cases, made up for this demo",
                "authors",
                List.of("Nobody N"),
                "publisher",
                "Journal of the Demo",
                "url",
                "https://example.org/demo/" + UUID.randomUUID());
    }

    /** Cited in place of the one that the story retracts. */
    static final Map<String, Object> IN_ITS_PLACE = Map.of(
            "key", "cassidy-2008",
            "kind", "JOURNAL_ARTICLE",
            "title", "Risk of vertebrobasilar stroke and chiropractic care",
            "authors", List.of("Cassidy JD", "Boyle E", "Côté P"),
            "publisher", "Spine",
            "published", "2008-02-15",
            "doi", "10.1097/BRS.0b013e3181644600");

    /** The demo's own article. */
    public static Manuscript own() {
        var sources = new ArrayList<Map<String, Object>>();
        Json.parse(resource("sources.json")).forEach(s -> sources.add(Json.fields(s)));
        sources.add(madeUp());
        return new Manuscript("the demo's own article", resource("neck-cracking.md"), "text/markdown", sources);
    }

    /**
     * A person's own manuscript.
     *
     * @throws IllegalArgumentException when the file is no Markdown or plain text, or can't be read; says what to do
     */
    public static Manuscript of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".md") && !name.endsWith(".txt")) {
            throw new IllegalArgumentException(
                    file + " is neither .md nor .txt; save it as one of these and try again.");
        }
        try {
            var type = name.endsWith(".md") ? "text/markdown" : "text/plain";
            return new Manuscript(file.getFileName().toString(), Files.readString(file), type, List.of());
        } catch (IOException e) {
            throw new IllegalArgumentException("Can't read " + file + " as UTF-8 text: " + e, e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Manuscript.class.getResourceAsStream("/demo/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
