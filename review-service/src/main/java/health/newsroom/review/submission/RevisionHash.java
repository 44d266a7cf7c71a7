package health.newsroom.review.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.events.CanonicalJson;

/**
 * Whether a submitted revision is the one its hash names. The hash is the SHA-256 of the manuscript's canonical JSON (RFC 8785):
 * headline, standfirst, body, categories, sources as they were typed in, and the byline as ids; what is absent is left out.
 */
public final class RevisionHash {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RevisionHash() {}

    /** Throws when an article.submitted.v1 names another hash than its revision has: then nobody knows what was submitted. */
    public static void check(String articleSubmitted) {
        try {
            JsonNode revision = MAPPER.readTree(articleSubmitted).path("revision");
            String actual = CanonicalJson.hash(MAPPER.writeValueAsString(manuscript(revision)));
            if (!revision.path("hash").asText().equals(actual)) {
                throw new IllegalArgumentException(
                        "The submitted revision has the hash " + actual + ", not the one it is named by.");
            }
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("The submitted article is not JSON.", notJson);
        }
    }

    private static ObjectNode manuscript(JsonNode revision) {
        ObjectNode manuscript = MAPPER.createObjectNode();
        for (String field : new String[] {"headline", "standfirst", "body", "categories"}) {
            if (revision.hasNonNull(field)) {
                manuscript.set(field, revision.get(field));
            }
        }
        ArrayNode sources = manuscript.putArray("sources");
        for (JsonNode source : revision.path("sources")) {
            sources.add(source.<ObjectNode>deepCopy().without("identifiable"));
        }
        ArrayNode byline = manuscript.putArray("byline");
        for (JsonNode person : revision.path("byline")) {
            byline.add(person.path("person"));
        }
        return manuscript;
    }
}
