package health.newsroom.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.local.client.Answer;
import health.newsroom.local.client.Json;
import health.newsroom.local.client.SignedIn;
import java.util.Map;
import java.util.Optional;

/** The article as its writer and editor handle it: drafts, revisions, submission, publication. */
final class Writing {

    private final SignedIn writer;
    private final SignedIn editor;
    private ObjectNode draft = Json.object(Map.of());
    private String path = "";

    Writing(SignedIn writer, SignedIn editor) {
        this.writer = writer;
        this.editor = editor;
    }

    String article() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What article-service recognises in the manuscript; becomes the draft. */
    JsonNode read(Manuscript manuscript) {
        var preview = writer.postText("/api/articles/import-preview", manuscript.text(), manuscript.contentType())
                .json();
        draft = Json.object(Map.of());
        for (var field : new String[] {"headline", "standfirst", "body", "sources", "categories"}) {
            if (preview.has(field)) {
                draft.set(field, preview.get(field));
            }
        }
        manuscript.sources().forEach(this::addSource);
        return preview;
    }

    void addSource(Map<String, Object> source) {
        draft.withArray("sources").add(Json.object(source));
    }

    /** The one that was added last: the writer cites it in the sentence that was doubted. */
    JsonNode lastSource() {
        var sources = draft.path("sources");
        return sources.get(sources.size() - 1);
    }

    /** Every citation of the old one becomes one of the new. */
    void replaceSource(String key, Map<String, Object> source) {
        var sources = draft.withArray("sources");
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).path("key").asText().equals(key)) {
                sources.set(i, Json.object(source));
            }
        }
        var body = draft.path("body").asText();
        draft.put("body", body.replace("[^" + key + "]", "[^" + source.get("key") + "]"));
    }

    void recordStatus(String key, String status) {
        editor.put(path + "/sources/" + key + "/status", Map.of("status", status), etag());
    }

    ObjectNode draft() {
        return draft;
    }

    void create() {
        path = writer.post("/api/articles", draft).location().orElseThrow().getPath();
    }

    JsonNode state() {
        return writer.get(path).json();
    }

    JsonNode save() {
        return writer.postIfMatch(path + "/revisions", draft, etag()).json();
    }

    void submit(Map<String, Object> update) {
        writer.postIfMatch(path + "/submission", update, etag());
    }

    void publish(String revisionHash) {
        editor.postIfMatch(path + "/publication", Map.of("revision", revisionHash), etag());
    }

    /** The editor tries to publish and must be refused. */
    Answer publishInVain(String revisionHash) {
        var answer = editor.tryPostIfMatch(path + "/publication", Map.of("revision", revisionHash), etag());
        DemoFailed.unless(
                answer.status() == 409,
                "Publishing should have been refused with 409, but was answered " + answer.status() + " "
                        + answer.text());
        return answer;
    }

    JsonNode awaitState(String wanted) {
        return Wait.until("the article to be " + wanted, () -> {
            var now = state();
            return wanted.equals(now.path("state").asText()) ? Optional.of(now) : Optional.empty();
        });
    }

    private String etag() {
        return writer.get(path).etag().orElseThrow();
    }
}
