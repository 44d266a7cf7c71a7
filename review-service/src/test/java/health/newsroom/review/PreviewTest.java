package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two doors to anchoring: what an edit would cost, and claims as web annotations. */
@QuarkusTest
class PreviewTest {

    private static final String BEFORE = "Rest helps. Twisting can tear an artery.";

    private static Map<String, String> claim(String id, String exact) {
        return Map.of("id", id, "exact", exact, "prefix", "", "suffix", "");
    }

    private static ValidatableResponse preview(Object before, Object after, List<Map<String, String>> claims) {
        return Desk.as(WRITER)
                .contentType("application/json")
                .body(Map.of("before", before, "after", after, "claims", claims))
                .post("/api/carry-over-preview")
                .then();
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:newsroom:" + code))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void says_what_an_edit_costs_and_why() {
        preview(
                        BEFORE,
                        "Rest helps. Twisting may tear an artery.",
                        List.of(claim("c1", "Rest helps."), claim("c2", "Twisting can tear an artery.")))
                .statusCode(200)
                .body("claims.id", contains("c1", "c2"))
                .body("claims.outcome", contains("CARRIED_UNCHANGED", "VOID_SUBSTANTIVE"))
                .body("claims.anchor", contains("EXACT", "FUZZY"))
                .body("claims[1].reason", containsString("“can” is now “may”"))
                .body("claims[1].diff.change", contains("SAME", "REMOVED", "ADDED", "SAME"))
                .body("claims[1].diff.text", contains("Twisting", "can", "may", "tear an artery."))
                .body("coverage.carried", equalTo(1))
                .body("coverage.voided", equalTo(1))
                .body("coverage.toConfirm", equalTo(0))
                .body("coverage.sentences", equalTo(2))
                .body("coverage.carriedSentences", equalTo(1));
    }

    @Test
    void an_empty_text_voids_everything() {
        preview(BEFORE, "", List.of(claim("c1", "Rest helps.")))
                .statusCode(200)
                .body("claims.outcome", contains("VOID_DELETED"));
    }

    @Test
    void claims_may_overlap() {
        preview(BEFORE, BEFORE, List.of(claim("c1", "Twisting can tear an artery."), claim("c2", "tear an artery")))
                .statusCode(200)
                .body("claims.outcome", contains("CARRIED_UNCHANGED", "CARRIED_UNCHANGED"));
    }

    @Test
    void a_quote_that_means_no_place_is_refused_by_its_place_in_the_request() {
        Map<String, String> fine = claim("c1", "Rest helps.");

        refused(preview(BEFORE, "", List.of(fine, claim("c2", "Sleep."))), "quote-not-found", "/claims/1/exact");
        refused(
                preview("Rest.\n\nSleep.", "", List.of(claim("c1", "Rest. Sleep"))),
                "quote-over-blocks",
                "/claims/0/exact");
        refused(
                preview(
                        "I rest.\n\nYou rest.",
                        "",
                        List.of(Map.of("id", "c1", "exact", "rest", "prefix", "They ", "suffix", "never"))),
                "quote-ambiguous",
                "/claims/0/exact");
        refused(preview(BEFORE, "", List.of(fine, fine)), "claim-id-twice", "/claims/1/id");
        refused(preview(BEFORE, "", List.of(claim("c1", " "))), "validation-failed", "/claims/0/exact");
    }

    @Test
    void more_than_is_taken_is_refused() {
        List<Map<String, String>> many = IntStream.range(0, 10_000)
                .mapToObj(i -> claim("c" + i, "Rest helps."))
                .toList();

        refused(preview(BEFORE, BEFORE, many), "validation-failed", "/claims");
        refused(preview("x".repeat(1_000_001), "", List.of()), "validation-failed", "/before");
    }

    @Test
    void adversarial_unicode_is_read_and_a_long_paragraph_too() {
        String odd = "Rest\u202E helps\u200B most \uD83D\uDE00 people \u0301. \uFEFFSleep helps.";

        preview(odd, odd, List.of(claim("c1", "Sleep helps.")))
                .statusCode(200)
                .body("claims.outcome", contains("CARRIED_UNCHANGED"));
        preview("Rest helps. ".repeat(80_000), "Rest helps.", List.of()).statusCode(200);
    }

    @Test
    void claims_are_read_as_web_annotations() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Desk desk = Desk.submit(ArticleFixture.quiet());

        Desk.as(WRITER)
                .get("/api/reviews/" + desk.review() + "/annotations")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'@context'", equalTo("http://www.w3.org/ns/anno.jsonld"))
                .body("type", equalTo("AnnotationPage"))
                .body("items.motivation", hasItem("assessing"))
                .body("items[0].target.selector", hasSize(2))
                .body("items[0].target.selector.type", contains("TextQuoteSelector", "TextPositionSelector"))
                .body("items[0].target.source", containsString("/revisions/"));
    }
}
