package health.newsroom.review.newsroom;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.events.CanonicalJson;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do with a review over HTTP. */
public record Desk(ArticleFixture article, UUID review) {

    /** Submits the article and waits until the service has opened the round. */
    public static Desk submit(ArticleFixture article) {
        Kafka.send("newsroom.articles", "article.submitted.v1", article.article(), article.submitted());
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Database.value("select submission from review where article = ?", article.article())
                        .equals(Integer.toString(article.submission())));
        return new Desk(
                article, UUID.fromString(Database.value("select id from review where article = ?", article.article())));
    }

    public static RequestSpecification as(Person person) {
        return given().auth().oauth2(person.token()).contentType("application/json");
    }

    /** A call that creates something. */
    public static RequestSpecification creating(Person person) {
        return as(person).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** The review as somebody sees it. */
    public JsonPath seenBy(Person person) {
        return as(person)
                .get("/api/reviews/" + review)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public JsonPath seen() {
        return seenBy(Person.EDITOR);
    }

    public String state() {
        return seen().getString("state");
    }

    /** The claim made of the sentence that begins so. */
    public String claim(String beginning) {
        return claimField(beginning, "id");
    }

    public String claimField(String beginning, String field) {
        return String.valueOf(find("claims", beginning).get(field));
    }

    public String sentence(String beginning) {
        return String.valueOf(find("sentences", beginning).get("id"));
    }

    public List<String> claims() {
        return seen().getList("claims.id");
    }

    /** The names of those whose assignments are open, in the order of their places. */
    public List<String> reviewers() {
        return seen().getList(
                        "assignments.findAll { it.state in ['AWAITING_RESPONSE', 'ACCEPTED'] }.sort { it.place }.reviewer.name");
    }

    public JsonPath assignmentOf(Person reviewer) {
        String id = seen().getString("assignments.find { it.reviewer.person == '" + reviewer.id() + "' }.id");
        return as(Person.EDITOR)
                .get("/api/reviews/" + review + "/assignments/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public ValidatableResponse decide(Person physician, String claim, String outcome) {
        return decide(physician, claim, outcome, article.hash());
    }

    public ValidatableResponse decide(Person physician, String claim, String outcome, String revision) {
        Map<String, Object> body = new HashMap<>(Map.of("outcome", outcome, "revision", revision));
        if (!outcome.equals("APPROVED")) {
            body.put("comment", "Because of " + outcome + ".");
        } else if (isAttribution(physician, claim)) {
            body.put("attributionConfirmed", true);
        }
        return creating(physician)
                .body(body)
                .post("/api/claims/" + claim + "/decisions")
                .then();
    }

    private static boolean isAttribution(Person physician, String claim) {
        return "ATTRIBUTION".equals(as(physician).get("/api/claims/" + claim).path("kind"));
    }

    /** Approves everything the physician still owes. */
    public void approveAll(Person physician) {
        String owed = "assignments.find { it.reviewer.person == '" + physician.id()
                + "' && it.state in ['AWAITING_RESPONSE', 'ACCEPTED'] }.owes";
        for (Object claim : seenBy(physician).getList(owed)) {
            decide(physician, claim.toString(), "APPROVED").statusCode(201);
        }
    }

    public ValidatableResponse adjudicate(Person editor, String claim, String outcome) {
        return creating(editor)
                .body(Map.of("outcome", outcome, "reason", "The guideline of 2024 says so."))
                .post("/api/claims/" + claim + "/adjudication")
                .then();
    }

    public ValidatableResponse sign(Person physician) {
        return sign(physician, article.hash());
    }

    public ValidatableResponse sign(Person physician, String revision) {
        return creating(physician)
                .body(Map.of("revision", revision))
                .post("/api/reviews/" + review + "/sign-offs")
                .then();
    }

    public ValidatableResponse mark(Person person, String... sentences) {
        return creating(person)
                .body(Map.of("sentences", List.of(sentences)))
                .post("/api/reviews/" + review + "/non-medical-marks")
                .then();
    }

    /** The writer marks everything that is proposed as non-medical. */
    public void markTheRest() {
        List<String> rest = seen().getList("sentences.findAll { it.claim == null && it.nonMedicalMark == null }.id");
        if (!rest.isEmpty()) {
            mark(Person.WRITER, rest.toArray(String[]::new)).statusCode(200);
        }
    }

    public ValidatableResponse answer(Person person, Person reviewer, String state) {
        JsonPath assignment = assignmentOf(reviewer);
        return as(person)
                .header("If-Match", "\"" + assignment.getLong("version") + "\"")
                .body(Map.of("state", state, "reason", "Because."))
                .put("/api/reviews/" + review + "/assignments/" + assignment.getString("id"))
                .then();
    }

    /** An answer with more than a reason in it. */
    public ValidatableResponse answer(Person person, Person reviewer, Map<String, String> answer) {
        JsonPath assignment = assignmentOf(reviewer);
        return as(person)
                .header("If-Match", "\"" + assignment.getLong("version") + "\"")
                .body(answer)
                .put("/api/reviews/" + review + "/assignments/" + assignment.getString("id"))
                .then();
    }

    public ValidatableResponse assign(Person editor, Person reviewer) {
        return creating(editor)
                .body(Map.of("reviewer", reviewer.id()))
                .post("/api/reviews/" + review + "/assignments")
                .then();
    }

    /** All events of the review so far, once the outbox has been emptied. */
    public List<Kafka.Told> told() {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Database.value("select count(*) from outbox_event").equals("0"));
        return Kafka.toldAbout(review.toString());
    }

    private Map<String, Object> find(String list, String beginning) {
        Map<String, Object> found = seen().getMap(list + ".find { it.exact.startsWith('" + beginning + "') }");
        if (found == null) {
            throw new AssertionError("No one of " + list + " begins with " + beginning);
        }
        return found;
    }

    public void withdraw() {
        tell("article.withdrawn.v1", article, article.withdrawn());
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> state().equals("WITHDRAWN"));
    }

    public void submitAgain() {
        tell("article.submitted.v1", article, article.submitted());
    }

    public void publish(int edition) {
        tell(edition == 1 ? "article.published.v1" : "article.corrected.v1", article, article.published(edition));
    }

    public static void tell(String type, ArticleFixture article, String json) {
        Kafka.send("newsroom.articles", type, article.article(), json);
    }

    public static boolean isKnown(ArticleFixture article) {
        return !Database.value("select 1 from review where article = ?", article.article())
                .isEmpty();
    }

    /** Waits until an event about the article has been put aside. */
    public static void awaitDeadLetter(ArticleFixture article) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> as(Person.OPS)
                        .get("/api/reviews/dead-letters?limit=100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .contains(article.article().toString()));
    }

    public long ledgerLength() {
        return Long.parseLong(Database.value("select count(*) from ledger_entry where review = ?", review));
    }

    /** The hash of a review.completed event's record, as any consumer computes it. */
    public static String hashOfRecord(String completed) {
        try {
            return CanonicalJson.hash(
                    new ObjectMapper().readTree(completed).get("record").toString());
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
