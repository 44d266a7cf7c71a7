package health.newsroom.review.newsroom;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.events.CanonicalJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An article of Meera Kulkarni about necks, as article-service submits it. */
public record ArticleFixture(
        UUID article,
        int submission,
        String headline,
        String body,
        Map<String, String> sources,
        Person submitter,
        List<Person> byline,
        List<Person> editedBy) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Four sentences: a headline about necks, a mechanism, a remark about the shop, advice. */
    public static final String QUIET_BODY =
            "The joint fluid releases small bubbles[^biller]. The shop opens at nine. Avoid forceful turns of the head[^biller].";

    /** As before, and a sentence about stroke. */
    public static final String GRAVE_BODY = QUIET_BODY + " A torn artery can end in a stroke[^biller].";

    public static ArticleFixture about(String body) {
        return new ArticleFixture(
                UUID.randomUUID(),
                1,
                "What cracks in a neck",
                body,
                Map.of("biller", "Cervical arterial dissections"),
                Person.WRITER,
                List.of(Person.WRITER),
                List.of(Person.WRITER));
    }

    public static ArticleFixture quiet() {
        return about(QUIET_BODY);
    }

    public static ArticleFixture grave() {
        return about(GRAVE_BODY);
    }

    /** The next submission of the same article. */
    public ArticleFixture amended(String newBody) {
        return new ArticleFixture(article, submission + 1, headline, newBody, sources, submitter, byline, editedBy);
    }

    public ArticleFixture from(Person otherSubmitter) {
        return new ArticleFixture(article, submission, headline, body, sources, otherSubmitter, byline, editedBy);
    }

    public ArticleFixture by(Person... authors) {
        return new ArticleFixture(article, submission, headline, body, sources, submitter, List.of(authors), editedBy);
    }

    public ArticleFixture editedBy(Person... editors) {
        return new ArticleFixture(article, submission, headline, body, sources, submitter, byline, List.of(editors));
    }

    /** Resting on these sources: key and title. */
    public ArticleFixture on(Map<String, String> otherSources) {
        return new ArticleFixture(article, submission, headline, body, otherSources, submitter, byline, editedBy);
    }

    public String hash() {
        return revision().get("hash").asText();
    }

    /** article.submitted.v1 */
    public String submitted() {
        ObjectNode event = JSON.createObjectNode();
        event.put("article", article.toString());
        event.set("revision", revision());
        event.put("submission", submission);
        event.set("submittedBy", named(submitter));
        event.put("submittedAt", Instant.now().toString());
        ArrayNode editors = event.putArray("editedBy");
        editedBy.forEach(person -> editors.add(named(person)));
        return event.toString();
    }

    /** article.withdrawn.v1 */
    public String withdrawn() {
        ObjectNode event = JSON.createObjectNode();
        event.put("article", article.toString());
        event.putObject("revision").put("number", submission).put("hash", hash());
        event.set("withdrawnBy", named(submitter));
        event.put("withdrawnAt", Instant.now().toString());
        return event.toString();
    }

    /** article.published.v1, or article.corrected.v1 without its update */
    public String published(int edition) {
        ObjectNode event = JSON.createObjectNode();
        event.put("article", article.toString());
        event.put("slug", "what-cracks-in-a-neck");
        event.put("url", "http://localhost:8080/articles/what-cracks-in-a-neck");
        event.put("headline", headline);
        event.putObject("edition").put("id", UUID.randomUUID().toString()).put("number", edition);
        event.putObject("revision").put("number", submission).put("hash", hash());
        event.set("publishedBy", named(Person.EDITOR));
        event.put("publishedAt", Instant.now().toString());
        return event.toString();
    }

    private ObjectNode revision() {
        ObjectNode manuscript = manuscript();
        ArrayNode ids = manuscript.deepCopy().putArray("byline");
        byline.forEach(person -> ids.add(person.id().toString()));
        ObjectNode hashed = manuscript.deepCopy();
        hashed.set("byline", ids);
        ObjectNode revision = manuscript.deepCopy();
        revision.put("number", submission);
        revision.put("hash", CanonicalJson.hash(hashed.toString()));
        ArrayNode named = revision.putArray("byline");
        byline.forEach(person -> named.add(named(person)));
        revision.withArray("sources").forEach(source -> ((ObjectNode) source).put("identifiable", true));
        return revision;
    }

    private ObjectNode manuscript() {
        ObjectNode manuscript = JSON.createObjectNode();
        manuscript.put("headline", headline);
        manuscript.put("body", body);
        manuscript.putArray("categories").add("Neck and back");
        ArrayNode all = manuscript.putArray("sources");
        sources.forEach((key, title) -> {
            ObjectNode source = all.addObject();
            source.put("key", key).put("kind", "JOURNAL_ARTICLE").put("title", title);
            source.putArray("authors").add("Biller J");
            source.put("doi", "10.1161/STR.0000000000000016");
        });
        return manuscript;
    }

    private static ObjectNode named(Person person) {
        return JSON.createObjectNode().put("person", person.id().toString()).put("name", person.name());
    }
}
