package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.INGRID;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;

import health.newsroom.http.Role;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Kafka.Told;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import health.newsroom.review.newsroom.TestTime;
import health.newsroom.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may decide and sign, when, and what comes of it. */
@QuarkusTest
class JudgementTest {

    @BeforeEach
    void two_physicians() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
    }

    @AfterEach
    void the_clock_is_right_again() {
        TestTime.isReal();
    }

    @Test
    void the_first_decision_accepts_the_assignment() {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        desk.decide(HANNAH, desk.claim("Avoid"), "OVERSTATED")
                .statusCode(201)
                .body("outcome", equalTo("OVERSTATED"))
                .body("reviewer.name", equalTo(HANNAH.name()))
                .body("revisionHash", equalTo(desk.article().hash()));

        assertThat(desk.assignmentOf(HANNAH).getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void nobody_decides_on_their_own_article() {
        Person author = WRITER.as(Role.Names.WRITER, Role.Names.PHYSICIAN);
        Staff.physician(WRITER);
        Desk desk = Desk.submit(ArticleFixture.quiet());

        desk.decide(author, desk.claim("Avoid"), "APPROVED").statusCode(403).body("type", endsWith(":own-article"));
        desk.sign(author).statusCode(403).body("type", endsWith(":own-article"));
    }

    @Test
    void only_who_is_assigned_decides_and_signs() {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        desk.decide(LUIS, desk.claim("Avoid"), "APPROVED").statusCode(403).body("type", endsWith(":not-assigned"));
        desk.sign(LUIS).statusCode(403).body("type", endsWith(":not-assigned"));
    }

    @Test
    void a_licence_that_lapsed_a_minute_ago_ends_the_right_to_decide_and_to_sign() {
        Staff.nobody();
        Staff.known(HANNAH);
        Staff.licence(HANNAH, "ACTIVE", LocalDate.of(2015, 1, 1), Staff.today());
        Desk desk = Desk.submit(ArticleFixture.quiet());
        TestTime.is(Staff.today().atTime(LocalTime.of(23, 59)).toInstant(ZoneOffset.UTC));
        desk.decide(HANNAH, desk.claim("Avoid"), "NEEDS_EVIDENCE").statusCode(201);

        TestTime.is(Staff.today().plusDays(1).atTime(LocalTime.of(0, 1)).toInstant(ZoneOffset.UTC));

        desk.decide(HANNAH, desk.claim("Avoid"), "APPROVED")
                .statusCode(403)
                .body("type", endsWith(":credential-not-active"));
        desk.sign(HANNAH).statusCode(403).body("type", endsWith(":credential-not-active"));
        assertThat(desk.claimField("Avoid", "decisions"))
                .contains("NEEDS_EVIDENCE")
                .doesNotContain("APPROVED");
    }

    @Test
    void a_decision_is_made_on_the_revision_in_review() {
        Desk first = Desk.submit(ArticleFixture.quiet());
        String oldClaim = first.claim("Avoid");
        first.decide(HANNAH, oldClaim, "APPROVED", "0".repeat(64))
                .statusCode(409)
                .body("type", endsWith(":older-revision"));

        Desk second = Desk.submit(first.article().amended(ArticleFixture.GRAVE_BODY));

        first.decide(HANNAH, oldClaim, "APPROVED").statusCode(409).body("type", endsWith(":older-revision"));
        second.decide(HANNAH, oldClaim, "APPROVED").statusCode(409).body("type", endsWith(":older-revision"));
        first.sign(HANNAH).statusCode(409).body("type", endsWith(":older-revision"));
        Desk.as(HANNAH).get("/api/claims/" + oldClaim).then().statusCode(200).body("exact", startsWith("Avoid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APPROVED_WITH_CHANGE",
                "NEEDS_EVIDENCE",
                "OVERSTATED",
                "MISLEADING_WITHOUT_CONTEXT",
                "INCORRECT",
                "OUT_OF_SCOPE_FOR_REVIEWER",
                "NOT_A_MEDICAL_CLAIM"
            })
    void everything_but_a_plain_approval_needs_a_comment(String outcome) {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        Desk.creating(HANNAH)
                .body(Map.of("outcome", outcome, "revision", desk.article().hash(), "comment", " "))
                .post("/api/claims/" + desk.claim("Avoid") + "/decisions")
                .then()
                .statusCode(422)
                .body("type", endsWith(":comment-required"))
                .body("errors.pointer", contains("/comment"));
    }

    @Test
    void until_the_signature_a_later_decision_replaces_the_earlier_and_both_stay_in_the_ledger() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.decide(HANNAH, desk.claim("Avoid"), "INCORRECT").statusCode(201);
        desk.approveAll(HANNAH);
        desk.decide(HANNAH, desk.claim("Avoid"), "APPROVED").statusCode(201);

        desk.sign(HANNAH).statusCode(201).body("state", equalTo("APPROVED")).body("decisions", hasSize(3));

        Desk.as(EDITOR)
                .get("/api/reviews/" + desk.review() + "/ledger?limit=100")
                .then()
                .body("items.findAll { it.kind == 'DECIDED' }", hasSize(4));
    }

    @Test
    void what_is_owed_is_decided_before_it_is_signed() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.decide(HANNAH, desk.claim("The joint"), "APPROVED").statusCode(201);

        desk.sign(HANNAH)
                .statusCode(409)
                .body("type", endsWith(":claims-undecided"))
                .body("errors.detail", contains("What cracks in a neck", "Avoid forceful turns of the head."));
    }

    @Test
    void approvals_are_signed_once_every_sentence_is_decided_and_objections_at_once() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.approveAll(HANNAH);

        desk.sign(HANNAH)
                .statusCode(409)
                .body("type", endsWith(":sentences-undecided"))
                .body("errors.detail", contains("The shop opens at nine."));

        desk.decide(HANNAH, desk.claim("Avoid"), "NEEDS_EVIDENCE").statusCode(201);
        desk.sign(HANNAH).statusCode(201).body("state", equalTo("AMENDS_NEEDED"));
    }

    @Test
    void what_is_signed_stands() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201).body("state", equalTo("IN_REVIEW"));

        desk.decide(HANNAH, desk.claim("Avoid"), "INCORRECT").statusCode(409).body("type", endsWith(":already-signed"));
        desk.sign(HANNAH).statusCode(409).body("type", endsWith(":already-signed"));
    }

    @Test
    void a_round_that_is_over_takes_no_decision() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);

        desk.decide(HANNAH, desk.claim("Avoid"), "INCORRECT").statusCode(409).body("type", endsWith(":round-over"));
        desk.sign(HANNAH).statusCode(409).body("type", endsWith(":round-over"));
    }

    @Test
    void a_claim_added_after_the_signature_is_decided_and_signed_too() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);
        Desk.creating(EDITOR)
                .body(Map.of("sentence", desk.sentence("The shop"), "kind", "ADVICE", "risk", "LOW"))
                .post("/api/reviews/" + desk.review() + "/claims")
                .then()
                .statusCode(201);
        desk.approveAll(LUIS);
        desk.sign(LUIS).statusCode(201).body("state", equalTo("IN_REVIEW"));

        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201).body("state", equalTo("APPROVED")).body("decisions", hasSize(1));
    }

    @Test
    void a_claim_out_of_scope_goes_to_another_physician() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.decide(HANNAH, desk.claim("Avoid"), "OUT_OF_SCOPE_FOR_REVIEWER").statusCode(201);
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201).body("state", equalTo("IN_REVIEW"));
        assertThat(desk.reviewers()).containsExactly(HANNAH.name(), LUIS.name());

        desk.decide(LUIS, desk.claim("Avoid"), "APPROVED").statusCode(201);
        desk.sign(LUIS).statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    void a_physician_who_finds_nothing_medical_in_a_sentence_decides_it() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.decide(HANNAH, desk.claim("What cracks"), "NOT_A_MEDICAL_CLAIM").statusCode(201);
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201).body("state", equalTo("APPROVED"));

        assertThat(desk.claimField("What cracks", "state")).isEqualTo("NOT_MEDICAL");
        assertThat(desk.seen().getInt("coverage.decided")).isEqualTo(4);
    }

    @Test
    void two_physicians_see_each_others_decisions_only_after_both_have_signed() {
        Staff.nobody();
        Staff.physician(LUIS);
        Staff.physician(INGRID);
        Desk desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(LUIS);
        desk.sign(LUIS).statusCode(201);

        assertThat(seen(desk, INGRID)).isEmpty();
        assertThat(seen(desk, WRITER)).isEmpty();
        assertThat(seen(desk, EDITOR)).hasSize(4);
        assertThat(seen(desk, LUIS)).hasSize(4);
        Desk.as(INGRID)
                .get("/api/claims/" + desk.claim("A torn"))
                .then()
                .body("decisions", hasSize(0))
                .body("state", equalTo("OPEN"));
        Desk.as(INGRID)
                .get("/api/reviews/" + desk.review() + "/ledger?limit=100")
                .then()
                .body(
                        "items.findAll { it.kind == 'DECIDED' || it.kind == 'SIGNED_OFF' }.content.findAll { it != null }",
                        hasSize(0))
                .body("items.findAll { it.kind == 'ASSIGNED' }.content.findAll { it != null }", hasSize(2));

        desk.approveAll(INGRID);
        assertThat(seen(desk, INGRID)).hasSize(1);
        desk.sign(INGRID).statusCode(201);
        assertThat(seen(desk, INGRID)).hasSize(5);
        assertThat(seen(desk, WRITER)).hasSize(5);
    }

    @Test
    void signing_wants_a_login_of_the_last_quarter_of_an_hour() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        String url = "/api/reviews/" + desk.review() + "/sign-offs";
        String[] roles = HANNAH.roles().toArray(String[]::new);
        Instant now = TestTime.now();
        for (String token : List.of(
                Tokens.loggedIn(now.minusSeconds(15 * 60 + 65), HANNAH.id(), HANNAH.name(), roles),
                Tokens.loggedIn(now.plusSeconds(120), HANNAH.id(), HANNAH.name(), roles),
                Tokens.withoutLogin(HANNAH.id(), HANNAH.name(), roles))) {
            signing(token, desk)
                    .post(url)
                    .then()
                    .statusCode(401)
                    .header(
                            "WWW-Authenticate",
                            equalTo("Bearer error=\"insufficient_user_authentication\", max_age=\"900\""))
                    .contentType("application/problem+json")
                    .body("type", endsWith(":fresh-login-needed"));
        }

        signing(Tokens.loggedIn(now.minusSeconds(15 * 60 + 30), HANNAH.id(), HANNAH.name(), roles), desk)
                .post(url)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification signing(String token, Desk desk) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("revision", desk.article().hash()));
    }

    @Test
    void a_signature_says_what_it_means_and_what_was_signed() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.decide(HANNAH, desk.claim("Avoid"), "OVERSTATED").statusCode(201);
        desk.approveAll(HANNAH);

        desk.sign(HANNAH)
                .statusCode(201)
                .body("meaning", endsWith("these decisions of mine: 2 APPROVED, 1 OVERSTATED."))
                .body("reviewer.name", equalTo(HANNAH.name()))
                .body("manifest", hasSize(3))
                .body(
                        "manifest.find { it.outcome == 'OVERSTATED' }.exact",
                        equalTo("Avoid forceful turns of the head."))
                .body("manifest.quoteHash.unique()", hasSize(3));
        Desk.as(EDITOR)
                .get("/api/reviews/" + desk.review() + "/ledger?limit=100")
                .then()
                .body(
                        "items.find { it.kind == 'SIGNED_OFF' }.content.data.signature.meaning",
                        startsWith("I have read"))
                .body("items.find { it.kind == 'SIGNED_OFF' }.content.data.decisions.contextHash", hasSize(3))
                .body(
                        "items.find { it.kind == 'SIGNED_OFF' }.content.data.decisions.evidenceHash",
                        everyItem(matchesRegex("[0-9a-f]{64}")));
    }

    @Test
    void two_signatures_at_the_same_moment_complete_the_round_once() throws Exception {
        Desk desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.approveAll(LUIS);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> signatures = threads.invokeAll(List.of(HANNAH, LUIS).stream()
                    .<Callable<Integer>>map(physician -> () -> {
                        together.await();
                        return desk.sign(physician).extract().statusCode();
                    })
                    .toList());
            for (Future<Integer> signature : signatures) {
                assertThat(signature.get()).isEqualTo(201);
            }
        }

        assertThat(desk.state()).isEqualTo("APPROVED");
        assertThat(desk.told()).extracting(Told::type).containsOnlyOnce("review.completed.v1");
    }

    @Test
    void a_repeated_signature_gets_the_same_answer_and_signs_once() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        String url = "/api/reviews/" + desk.review() + "/sign-offs";
        Map<String, String> body = Map.of("revision", desk.article().hash());

        String first = Desk.as(HANNAH)
                .header("Idempotency-Key", "once")
                .body(body)
                .post(url)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String second = Desk.as(HANNAH)
                .header("Idempotency-Key", "once")
                .body(body)
                .post(url)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(desk.told()).extracting(Told::type).containsOnlyOnce("review.completed.v1");
    }

    private static List<Object> seen(Desk desk, Person person) {
        return desk.seenBy(person).getList("claims.decisions.flatten()");
    }
}
