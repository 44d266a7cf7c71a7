package health.newsroom.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The review of the article as its editor and physicians handle it. */
final class Reviewing {

    private final SignedIn editor;
    private final SignedIn medicalEditor;
    private final Map<String, SignedIn> physicians = new HashMap<>();
    private String path = "";

    /** @param medicalEditor a physician too, who may be assigned like the others */
    Reviewing(SignedIn editor, List<SignedIn> physicians, SignedIn medicalEditor) {
        this.editor = editor;
        this.medicalEditor = medicalEditor;
        for (var physician :
                Stream.concat(physicians.stream(), Stream.of(medicalEditor)).toList()) {
            this.physicians.put(
                    physician.get("/api/people/me").json().path("id").asText(), physician);
        }
    }

    /** Waits until the review of this revision has its physicians. */
    JsonNode awaitReviewers(String article, String revisionHash) {
        var review = Wait.until("the review of revision " + revisionHash.substring(0, 8), () -> {
            var found = editor.get("/api/reviews?article=" + article).json().path("items");
            return stream(found)
                    .filter(r ->
                            revisionHash.equals(r.path("revision").path("hash").asText()))
                    .filter(r -> "IN_REVIEW".equals(r.path("state").asText()))
                    .findFirst();
        });
        path = "/api/reviews/" + review.path("id").asText();
        return read();
    }

    JsonNode read() {
        return editor.get(path).json();
    }

    /** The editor puts their name to it that the sentences proposed as non-medical are so. */
    int markNonMedical() {
        var open = stream(read().path("sentences"))
                .filter(s -> !s.has("claim") && !s.has("nonMedicalMark"))
                .map(s -> s.path("id").asText())
                .toList();
        if (!open.isEmpty()) {
            editor.post(
                    path + "/non-medical-marks",
                    Map.of("sentences", open, "reason", "Scene setting; carries no medical statement."));
        }
        return open.size();
    }

    /** The claim that the story's doubtful physician asks evidence for: the first of high risk, else the first. */
    static JsonNode mostDelicate(JsonNode review) {
        return claims(review)
                .filter(c -> "HIGH".equals(c.path("risk").asText()))
                .findFirst()
                .or(() -> claims(review).findFirst())
                .orElseThrow(() -> new DemoFailed("No sentence of the manuscript was proposed as a claim."));
    }

    /** One physician decides all they owe and signs; {@code doubted} is the claim they want evidence for. */
    int decideAndSign(JsonNode assignment, Optional<String> doubted) {
        var physician = physician(assignment);
        var mine = physician.get(path).json();
        var hash = mine.path("revision").path("hash").asText();
        var owed = stream(mine.path("assignments"))
                .filter(a -> a.path("id").equals(assignment.path("id")))
                .flatMap(a -> stream(a.path("owes")))
                .map(JsonNode::asText)
                .toList();
        for (var claim : owed) {
            var doubts = doubted.filter(claim::equals).isPresent();
            var quotes = claims(mine).anyMatch(c -> c.path("id").asText().equals(claim) && isAttribution(c));
            physician.post("/api/claims/" + claim + "/decisions", decision(hash, doubts, quotes));
        }
        physician.post(path + "/sign-offs", Map.of("revision", hash));
        return owed.size();
    }

    /** Claims of the body as the review knows them, by their words. */
    List<String> wordsOfClaims() {
        return stream(read().path("sentences"))
                .filter(s -> s.has("claim") && s.path("block").asText().startsWith("body/"))
                .map(s -> s.path("exact").asText())
                .toList();
    }

    /** What an edit of the body that nobody has saved yet would do to those claims: how many are carried, to be confirmed, void. */
    JsonNode costOf(String before, String after) {
        var words = wordsOfClaims();
        var claims = IntStream.range(0, words.size())
                .mapToObj(i -> Map.of("id", "c" + i, "exact", words.get(i)))
                .toList();
        return editor.post("/api/carry-over-preview", Map.of("before", before, "after", after, "claims", claims))
                .json()
                .path("coverage");
    }

    /** Waits until a task of this review is open. */
    JsonNode awaitTask() {
        var review = path.substring(path.lastIndexOf('/') + 1);
        return Wait.until(
                "a task of the review",
                () -> stream(medicalEditor
                                .get("/api/reviews/reopenings?limit=100")
                                .json()
                                .path("items"))
                        .filter(task -> task.path("review").asText().equals(review) && !task.has("closedAt"))
                        .findFirst());
    }

    /** Whoever reviews the round does not rule on it. */
    boolean medicalEditorReviews(List<JsonNode> assignments) {
        return assignments.stream().anyMatch(a -> username(a).equals(medicalEditor.username()));
    }

    /** Whether two physicians contradict each other and a medical editor is waited for. */
    boolean isDisputed() {
        return "IN_ADJUDICATION".equals(read().path("state").asText());
    }

    void upholdObjection(String claim) {
        medicalEditor.post(
                "/api/claims/" + claim + "/adjudication",
                Map.of(
                        "outcome", "UPHOLD_OBJECTION",
                        "reason", "The sentence may be right; a reader must be able to look it up."));
    }

    String username(JsonNode assignment) {
        return physician(assignment).username();
    }

    List<JsonNode> openAssignments(JsonNode review) {
        return stream(review.path("assignments"))
                .filter(a -> List.of("AWAITING_RESPONSE", "ACCEPTED")
                        .contains(a.path("state").asText()))
                .toList();
    }

    private SignedIn physician(JsonNode assignment) {
        var person = assignment.path("reviewer").path("person").asText();
        return Optional.ofNullable(physicians.get(person))
                .orElseThrow(() -> new DemoFailed("The review was assigned to " + assignment.path("reviewer")
                        + ", who is none of the demo's physicians."));
    }

    /** A sentence that hands on somebody's words asks also whether they said it. */
    private static boolean isAttribution(JsonNode claim) {
        return claim.path("kind").asText().equals("ATTRIBUTION");
    }

    private static Map<String, Object> decision(String hash, boolean doubts, boolean quotes) {
        if (doubts) {
            return Map.of(
                    "outcome", "NEEDS_EVIDENCE",
                    "comment", "Cite the study itself here; the reader must be able to look it up.",
                    "revision", hash);
        }
        return quotes
                ? Map.of("outcome", "APPROVED", "attributionConfirmed", true, "revision", hash)
                : Map.of("outcome", "APPROVED", "revision", hash);
    }

    static Stream<JsonNode> claims(JsonNode review) {
        return stream(review.path("claims"));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
