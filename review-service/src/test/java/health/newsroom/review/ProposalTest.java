package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.INGRID;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.OTHER_WRITER;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people may make of the proposal, and until when. */
@QuarkusTest
class ProposalTest {

    @BeforeEach
    void two_physicians() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
    }

    private static ValidatableResponse make(Desk desk, Person person, String sentence, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("sentence", sentence, "kind", "STATISTIC", "risk", "LOW"));
        body.putAll(more);
        return Desk.creating(person)
                .body(body)
                .post("/api/reviews/" + desk.review() + "/claims")
                .then();
    }

    private static ValidatableResponse change(Desk desk, Person person, String claim, Map<String, ?> more) {
        String id = desk.claim(claim);
        Map<String, Object> body = new HashMap<>(Map.of("kind", "RISK", "risk", "MODERATE"));
        body.putAll(more);
        return Desk.as(person)
                .header("If-Match", "\"" + desk.claimField(claim, "version") + "\"")
                .body(body)
                .put("/api/claims/" + id)
                .then();
    }

    @Test
    void the_writer_makes_a_claim_of_a_sentence_that_the_proposal_missed() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        String shop = desk.sentence("The shop");
        desk.mark(WRITER, shop).statusCode(200).body("coverage.decided", equalTo(1));

        make(desk, WRITER, shop, Map.of("reason", "Opening hours matter here."))
                .statusCode(201)
                .header("Location", endsWith("/api/claims/" + desk.claim("The shop")))
                .header("ETag", "\"0\"")
                .body("sources", contains("biller"))
                .body("reason", equalTo("Opening hours matter here."));

        assertThat(desk.seen().getString("sentences[2].nonMedicalMark")).isNull();
        make(desk, WRITER, shop, Map.of()).statusCode(409).body("type", endsWith(":already-a-claim"));
    }

    @Test
    void the_editors_the_assigned_physician_and_nobody_else_may_shape_it_too() {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        for (Person person : List.of(EDITOR, INGRID, HANNAH, WRITER)) {
            change(desk, person, "Avoid", Map.of()).statusCode(200);
        }
        change(desk, LUIS, "Avoid", Map.of()).statusCode(403).body("type", endsWith(":not-assigned"));
        change(desk, OTHER_WRITER, "Avoid", Map.of()).statusCode(403).body("type", endsWith(":not-your-article"));
    }

    @Test
    void raising_the_risk_brings_in_a_second_physician_and_lowering_it_asks_no_more_of_them() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        assertThat(desk.reviewers()).containsExactly(HANNAH.name());

        change(desk, WRITER, "Avoid", Map.of("risk", "HIGH")).statusCode(200).body("quorum", equalTo(2));
        assertThat(desk.reviewers()).containsExactly(HANNAH.name(), LUIS.name());

        desk.markTheRest();
        desk.approveAll(HANNAH);
        change(desk, EDITOR, "Avoid", Map.of("risk", "LOW")).statusCode(409).body("type", endsWith(":claim-decided"));
    }

    @Test
    void a_round_that_only_waited_for_a_claim_that_is_lowered_ends() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201).body("state", equalTo("APPROVED"));

        assertThat(desk.state()).isEqualTo("APPROVED");
        change(desk, EDITOR, "Avoid", Map.of()).statusCode(409).body("type", endsWith(":round-over"));
    }

    @Test
    void the_writer_cannot_lower_high_risk_or_take_such_a_claim_away_and_an_editor_can() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        String torn = desk.sentence("A torn");

        change(desk, WRITER, "A torn", Map.of("risk", "LOW")).statusCode(403).body("type", endsWith(":high-risk-kept"));
        desk.mark(WRITER, torn, desk.sentence("The shop")).statusCode(403).body("type", endsWith(":high-risk-kept"));
        assertThat(desk.seen().getInt("coverage.decided")).isZero();
        change(desk, WRITER, "A torn", Map.of("risk", "HIGH", "kind", "CAUSAL")).statusCode(200);

        change(desk, EDITOR, "A torn", Map.of("risk", "MODERATE")).statusCode(200);
        desk.mark(EDITOR, torn).statusCode(200).body("sentences[0].nonMedicalMark.by.name", equalTo(EDITOR.name()));
        desk.mark(WRITER, torn).statusCode(403);
        assertThat(desk.claims()).hasSize(3);
    }

    @Test
    void a_claim_rests_on_sources_of_the_revision_only() {
        Desk desk = Desk.submit(ArticleFixture.quiet().on(Map.of("biller", "One", "who", "Two")));

        change(desk, WRITER, "Avoid", Map.of("sources", List.of("who")))
                .statusCode(200)
                .body("sources", contains("who"));
        change(desk, WRITER, "Avoid", Map.of("sources", List.of("who", "nhs")))
                .statusCode(422)
                .body("type", endsWith(":unknown-source"))
                .body("errors.pointer", contains("/sources/1"));
        change(desk, WRITER, "Avoid", Map.of()).statusCode(200).body("sources", contains("biller"));
    }

    @Test
    void a_change_is_made_to_the_version_that_was_read() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        String url = "/api/claims/" + desk.claim("Avoid");
        Map<String, String> body = Map.of("kind", "RISK", "risk", "LOW");

        Desk.as(WRITER).body(body).put(url).then().statusCode(428).body("type", endsWith(":if-match-required"));
        Desk.as(WRITER)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Desk.as(WRITER)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(url)
                .then()
                .statusCode(412)
                .body("type", endsWith(":stale-version"));
        Desk.as(WRITER).get(url).then().statusCode(200).header("ETag", "\"1\"").body("risk", equalTo("LOW"));
    }

    @Test
    void every_change_is_written_down_with_name_and_time() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        change(desk, EDITOR, "Avoid", Map.of("risk", "LOW")).statusCode(200);
        desk.mark(WRITER, desk.sentence("The shop")).statusCode(200);
        make(desk, HANNAH, desk.sentence("The shop"), Map.of()).statusCode(201);

        Desk.as(EDITOR)
                .get("/api/reviews/" + desk.review() + "/ledger")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains("ROUND_OPENED", "ASSIGNED", "CLAIM_CHANGED", "MARKED_NON_MEDICAL", "CLAIM_MADE"))
                .body("items[2].by.name", equalTo(EDITOR.name()))
                .body("items[2].content.data.before.risk", equalTo("MODERATE"))
                .body("items[2].content.data.after.risk", equalTo("LOW"))
                .body("items[3].content.data.sentences", hasSize(1))
                .body("items[4].by.name", equalTo(HANNAH.name()));
    }

    @Test
    void what_people_said_of_a_sentence_is_kept_for_the_same_words_in_the_next_revision() {
        Desk first = Desk.submit(ArticleFixture.grave());
        change(first, EDITOR, "The joint", Map.of("kind", "SYMPTOM", "risk", "HIGH", "reason", "Mine."))
                .statusCode(200);
        first.mark(WRITER, first.sentence("The shop")).statusCode(200);
        first.withdraw();

        Desk second = Desk.submit(first.article().amended(ArticleFixture.GRAVE_BODY + " A new sentence is here."));

        assertThat(second.claimField("The joint", "risk")).isEqualTo("HIGH");
        assertThat(second.claimField("The joint", "reason")).isEqualTo("Mine.");
        assertThat(second.seen().getString("sentences[2].nonMedicalMark.by.name"))
                .isEqualTo(WRITER.name());
        assertThat(second.seen().getBoolean("sentences[2].nonMedicalMark.carried"))
                .isTrue();
    }

    @Test
    void a_proposal_decides_nothing_a_named_person_does() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        assertThat(desk.seen().getBoolean("sentences[2].proposal.medical")).isFalse();
        desk.approveAll(HANNAH);

        desk.sign(HANNAH).statusCode(409).body("type", endsWith(":sentences-undecided"));
        assertThat(desk.state()).isEqualTo("IN_REVIEW");

        desk.mark(WRITER, desk.sentence("The shop")).statusCode(200);
        assertThat(desk.seen().getString("sentences[2].nonMedicalMark.by.name")).isEqualTo(WRITER.name());
        desk.sign(HANNAH).statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    void unknown_sentences_and_claims_are_not_found() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        String unknown = Person.id(999).toString();

        desk.mark(WRITER, unknown).statusCode(404).body("type", endsWith(":sentence-not-found"));
        make(desk, WRITER, unknown, Map.of()).statusCode(404).body("type", endsWith(":sentence-not-found"));
        Desk.as(WRITER).get("/api/claims/" + unknown).then().statusCode(404).body("type", endsWith(":claim-not-found"));
        Desk.as(WRITER)
                .get("/api/reviews/" + unknown)
                .then()
                .statusCode(404)
                .body("type", endsWith(":review-not-found"));
        Desk.as(WRITER).get("/api/reviews/not-an-id").then().statusCode(404);
    }
}
