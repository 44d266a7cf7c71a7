package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.OTHER_WRITER;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Database;
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

/** What claims rest on, who says so, and what becomes of decisions when it changes. */
@QuarkusTest
class EvidenceTest {

    private static final String CAUSES = "A forceful twist causes a stroke[^biller].";
    private static final String QUOTES = "“Leave your neck alone,” says Dr Ada Quist, a neurologist[^biller].";

    @BeforeEach
    void two_physicians() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
    }

    private static ValidatableResponse appraise(
            Desk desk, Person person, String claim, String study, String certainty) {
        return appraise(desk, person, claim, "biller", study, certainty);
    }

    private static ValidatableResponse appraise(
            Desk desk, Person person, String claim, String source, String study, String certainty) {
        return Desk.as(person)
                .header("If-Match", "\"" + desk.claimField(claim, "version") + "\"")
                .body(Map.of(
                        "quotation",
                        Map.of("text", "Dissection was seen after a twist.", "locator", "p. 3155"),
                        "studyType",
                        study,
                        "certainty",
                        certainty))
                .put("/api/claims/" + desk.claim(claim) + "/evidence/" + source)
                .then();
    }

    private static ValidatableResponse withdraw(Desk desk, Person person, String claim, String source) {
        return Desk.as(person)
                .header("If-Match", "\"" + desk.claimField(claim, "version") + "\"")
                .delete("/api/claims/" + desk.claim(claim) + "/evidence/" + source)
                .then();
    }

    private static ValidatableResponse decide(Desk desk, Person physician, String claim, Map<String, ?> decision) {
        Map<String, Object> body = new HashMap<>(decision);
        body.put("revision", desk.article().hash());
        return Desk.creating(physician)
                .body(body)
                .post("/api/claims/" + desk.claim(claim) + "/decisions")
                .then();
    }

    @Test
    void an_appraisal_says_who_found_what_where_and_how_much_it_weighs() {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        appraise(desk, HANNAH, "Avoid", "COHORT_STUDY", "LOW")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("evidence.source", contains("biller"))
                .body("evidence[0].appraisal.quotation.text", equalTo("Dissection was seen after a twist."))
                .body("evidence[0].appraisal.quotation.locator", equalTo("p. 3155"))
                .body("evidence[0].appraisal.studyType", equalTo("COHORT_STUDY"))
                .body("evidence[0].appraisal.certainty", equalTo("LOW"))
                .body("evidence[0].appraisal.by.name", equalTo(HANNAH.name()))
                .body("evidence[0].appraisal.carried", equalTo(false));

        Desk.as(EDITOR)
                .get("/api/reviews/" + desk.review() + "/ledger")
                .then()
                .body("items[-1].kind", equalTo("EVIDENCE_APPRAISED"))
                .body("items[-1].by.name", equalTo(HANNAH.name()))
                .body("items[-1].content.data.finding.studyType", equalTo("COHORT_STUDY"));
    }

    @Test
    void the_last_appraisal_counts_and_every_one_stays_on_record() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        String claim = desk.claim("Avoid");
        String bare = desk.claimField("Avoid", "evidenceHash");

        appraise(desk, WRITER, "Avoid", "COHORT_STUDY", "HIGH").statusCode(200);
        appraise(desk, HANNAH, "Avoid", "CASE_SERIES", "LOW")
                .statusCode(200)
                .body("evidence[0].appraisal.studyType", equalTo("CASE_SERIES"))
                .body("evidenceHash", not(equalTo(bare)));

        assertThat(Database.value("select count(*) from appraisal where claim = ?::uuid", claim))
                .isEqualTo("2");
        assertThatThrownBy(() -> Database.run("update appraisal set certainty = 'HIGH' where claim = '" + claim + "'"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void a_claim_rests_on_what_is_added_and_no_more_on_what_is_taken_away() {
        Desk desk = Desk.submit(ArticleFixture.quiet().on(Map.of("biller", "One", "who", "Two")));

        appraise(desk, EDITOR, "Avoid", "who", "GUIDELINE", "MODERATE")
                .statusCode(200)
                .body("sources", contains("biller", "who"));
        withdraw(desk, WRITER, "Avoid", "biller").statusCode(200).body("sources", contains("who"));
        withdraw(desk, WRITER, "Avoid", "biller").statusCode(404).body("type", endsWith(":source-not-found"));
        appraise(desk, WRITER, "Avoid", "nhs", "GUIDELINE", "HIGH")
                .statusCode(404)
                .body("type", endsWith(":source-not-found"));
    }

    @Test
    void nobody_else_appraises_and_nobody_without_the_version_they_read() {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        appraise(desk, LUIS, "Avoid", "COHORT_STUDY", "LOW").statusCode(403).body("type", endsWith(":not-assigned"));
        appraise(desk, OTHER_WRITER, "Avoid", "COHORT_STUDY", "LOW")
                .statusCode(403)
                .body("type", endsWith(":not-your-article"));
        Desk.as(WRITER)
                .header("If-Match", "\"7\"")
                .delete("/api/claims/" + desk.claim("Avoid") + "/evidence/biller")
                .then()
                .statusCode(412);
        Desk.as(WRITER)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "quotation", Map.of("text", " ", "locator", "p. 1"), "studyType", "OTHER", "certainty", "LOW"))
                .put("/api/claims/" + desk.claim("Avoid") + "/evidence/biller")
                .then()
                .statusCode(422)
                .body("type", endsWith(":quotation-missing"));
    }

    @Test
    void words_stronger_than_their_appraised_evidence_are_approved_with_a_reason_only() {
        Desk desk = Desk.submit(ArticleFixture.about(CAUSES));
        appraise(desk, WRITER, "A forceful", "CASE_REPORT", "VERY_LOW").statusCode(200);

        assertThat(desk.seen().getList("sentences.find { it.exact.startsWith('A forceful') }.flags.code", String.class))
                .contains("STRONGER_THAN_EVIDENCE");
        decide(desk, HANNAH, "A forceful", Map.of("outcome", "APPROVED"))
                .statusCode(409)
                .body("type", endsWith(":wording-exceeds-evidence"))
                .body("detail", containsString("a case report of very low certainty"));
        decide(desk, HANNAH, "A forceful", Map.of("outcome", "OVERSTATED", "comment", "Say “may”."))
                .statusCode(201);
        decide(desk, HANNAH, "A forceful", Map.of("outcome", "APPROVED", "comment", "The mechanism is beyond doubt."))
                .statusCode(201);

        appraise(desk, LUIS, "A forceful", "COHORT_STUDY", "MODERATE").statusCode(200);
        assertThat(desk.seen().getList("sentences.find { it.exact.startsWith('A forceful') }.flags.code", String.class))
                .doesNotContain("STRONGER_THAN_EVIDENCE");
        decide(desk, LUIS, "A forceful", Map.of("outcome", "APPROVED")).statusCode(201);
    }

    @Test
    void a_signed_approval_counts_no_more_once_the_evidence_changed_and_is_asked_for_again() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        appraise(desk, WRITER, "A torn", "COHORT_STUDY", "MODERATE").statusCode(200);
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);
        String bound = desk.seenBy(HANNAH)
                .getString("claims.find { it.exact.startsWith('A torn') }.decisions[0].evidenceHash");
        assertThat(bound).isEqualTo(desk.claimField("A torn", "evidenceHash"));

        appraise(desk, EDITOR, "A torn", "CASE_REPORT", "VERY_LOW")
                .statusCode(200)
                .body("decisions", empty())
                .body("lapsed", hasSize(1))
                .body("lapsed[0].reason", containsString("has to be decided again"));

        desk.approveAll(LUIS);
        desk.sign(LUIS).statusCode(201);
        assertThat(desk.state()).isEqualTo("IN_REVIEW");
        desk.sign(HANNAH).statusCode(409).body("type", endsWith(":claims-undecided"));
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    void a_decision_not_yet_signed_has_to_be_taken_again_too() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        appraise(desk, WRITER, "Avoid", "COHORT_STUDY", "LOW").statusCode(200);

        desk.sign(HANNAH).statusCode(409).body("type", endsWith(":claims-undecided"));
    }

    @Test
    void an_objection_stands_whatever_is_found_afterwards() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.decide(HANNAH, desk.claim("Avoid"), "NEEDS_EVIDENCE").statusCode(201);
        appraise(desk, WRITER, "Avoid", "COHORT_STUDY", "LOW").statusCode(200);

        Desk.as(HANNAH)
                .get("/api/claims/" + desk.claim("Avoid"))
                .then()
                .body("decisions.outcome", contains("NEEDS_EVIDENCE"))
                .body("lapsed", empty());
    }

    @Test
    void appraisals_and_approvals_go_along_where_claim_and_source_stay_the_same() {
        Desk first = Desk.submit(ArticleFixture.quiet());
        appraise(first, HANNAH, "Avoid", "COHORT_STUDY", "LOW").statusCode(200);
        first.markTheRest();
        first.approveAll(HANNAH);
        first.decide(HANNAH, first.claim("The joint"), "OVERSTATED").statusCode(201);
        first.sign(HANNAH).statusCode(201);

        Desk second = Desk.submit(first.article()
                .amended(ArticleFixture.QUIET_BODY.replace("The joint fluid releases", "The fluid may release")));

        Desk.as(EDITOR)
                .get("/api/claims/" + second.claim("Avoid"))
                .then()
                .body("evidence[0].appraisal.by.name", equalTo(HANNAH.name()))
                .body("evidence[0].appraisal.carried", equalTo(true))
                .body("lapsed", empty())
                .body("decisions.outcome", contains("APPROVED"));
        Desk.as(EDITOR)
                .get("/api/reviews/" + second.review() + "/ledger?limit=100")
                .then()
                .body("items.kind", hasItem("EVIDENCE_CARRIED"));
    }

    @Test
    void evidence_that_is_again_as_it_was_signed_ends_the_round() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        appraise(desk, WRITER, "The joint", "COHORT_STUDY", "MODERATE").statusCode(200);
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);
        appraise(desk, WRITER, "The joint", "COHORT_STUDY", "LOW").statusCode(200);
        Desk.as(WRITER)
                .header("If-Match", "\"" + desk.claimField("The joint", "version") + "\"")
                .body(Map.of("kind", "RISK", "risk", "HIGH"))
                .put("/api/claims/" + desk.claim("The joint"))
                .then()
                .statusCode(409)
                .body("type", endsWith(":claim-decided"));
        desk.approveAll(LUIS);
        desk.sign(LUIS).statusCode(201);
        assertThat(desk.state()).isEqualTo("IN_REVIEW");

        appraise(desk, WRITER, "The joint", "COHORT_STUDY", "MODERATE").statusCode(200);
        assertThat(desk.state()).isEqualTo("APPROVED");
    }

    @Test
    void a_source_that_somebody_put_under_a_claim_stays_there_in_the_next_revision() {
        Desk first = Desk.submit(ArticleFixture.quiet().on(Map.of("biller", "One", "who", "Two")));
        appraise(first, HANNAH, "Avoid", "who", "GUIDELINE", "MODERATE").statusCode(200);
        first.withdraw();

        Desk second = Desk.submit(first.article().amended(ArticleFixture.QUIET_BODY + " A new sentence is here."));

        Desk.as(EDITOR)
                .get("/api/claims/" + second.claim("Avoid"))
                .then()
                .body("sources", contains("biller", "who"))
                .body("evidence.appraisal.studyType", hasItem("GUIDELINE"));
    }

    @Test
    void did_they_say_it_and_is_it_right_are_two_questions() {
        Desk desk = Desk.submit(ArticleFixture.about(QUOTES));
        String quote = "“Leave";
        assertThat(desk.claimField(quote, "kind")).isEqualTo("ATTRIBUTION");

        decide(desk, HANNAH, quote, Map.of("outcome", "APPROVED"))
                .statusCode(422)
                .body("type", endsWith(":attribution-unanswered"))
                .body("errors.pointer", contains("/attributionConfirmed"));
        decide(desk, HANNAH, quote, Map.of("outcome", "APPROVED", "attributionConfirmed", false))
                .statusCode(422)
                .body("type", endsWith(":attribution-not-confirmed"));
        decide(
                        desk,
                        HANNAH,
                        quote,
                        Map.of("outcome", "INCORRECT", "attributionConfirmed", true, "comment", "She errs."))
                .statusCode(201)
                .body("attributionConfirmed", equalTo(true));
        decide(desk, HANNAH, quote, Map.of("outcome", "APPROVED", "attributionConfirmed", true))
                .statusCode(201);
        decide(desk, HANNAH, "What cracks", Map.of("outcome", "APPROVED", "attributionConfirmed", true))
                .statusCode(422)
                .body("type", endsWith(":attribution-unexpected"));
    }

    @Test
    void flags_are_raised_when_the_round_opens() {
        Desk desk = Desk.submit(
                ArticleFixture.about(
                        "Neck cracking never causes a stroke. Experts say that 80 % of adults do it. Slurred speech is a sign."));

        assertThat(desk.seen().getList("sentences.flags.flatten().code", String.class))
                .contains("ABSOLUTE_LANGUAGE", "NO_SOURCE_NAMED", "STATISTIC_WITHOUT_SOURCE");
        assertThat(desk.seen().getString("sentences.flags.flatten().find { it.code == 'ABSOLUTE_LANGUAGE' }.words"))
                .contains("never");
        assertThat(desk.seen().getList("flags.code", String.class)).isEqualTo(List.of("NO_WHEN_TO_SEEK_CARE"));
        assertThat(desk.seen().getString("flags[0].whatToDo")).startsWith("Add a sentence");
    }
}
