package health.newsroom.review;

import static health.newsroom.review.LivingReviewTest.approve;
import static health.newsroom.review.LivingReviewTest.closed;
import static health.newsroom.review.LivingReviewTest.owed;
import static health.newsroom.review.LivingReviewTest.publish;
import static health.newsroom.review.LivingReviewTest.published;
import static health.newsroom.review.LivingReviewTest.reopened;
import static health.newsroom.review.LivingReviewTest.tell;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.INGRID;
import static health.newsroom.review.newsroom.Person.LUIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.newsroom.events.EventContract;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Database;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Kafka;
import health.newsroom.review.newsroom.Staff;
import health.newsroom.review.newsroom.TestTime;
import health.newsroom.review.reopening.ReviewClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How claims that came back are looked at again, and how their tasks end. */
@QuarkusTest
class ReReviewTest {

    private static final String DOI = "10.1161/STR.0000000000000016";
    private static final String STROKE = "A torn artery can end in a stroke.";

    @Inject
    ReviewClock dates;

    private UUID licence;

    @BeforeEach
    void two_physicians() {
        Staff.nobody();
        Database.run("update review_date set fired_at = due_at where fired_at is null");
        licence = Staff.physician(HANNAH);
        Staff.physician(LUIS);
    }

    @AfterEach
    void the_clock_is_right_again() {
        TestTime.isReal();
    }

    private Desk due(ArticleFixture article) {
        Desk desk = published(article);
        Instant half = Instant.now()
                .atZone(ZoneOffset.UTC)
                .plus(Period.ofMonths(6))
                .toInstant()
                .plusSeconds(3600);
        TestTime.is(half);
        dates.run(half);
        assertThat(reopened(desk)).hasSize(1);
        return desk;
    }

    private static Desk again(Desk desk) {
        return Desk.submit(desk.article().amended(desk.article().body()));
    }

    /** What became of the claims of the round before, by their words. */
    private static Map<String, String> fates(Desk desk) {
        Map<String, String> fates = new HashMap<>();
        desk.seen()
                .<Map<String, String>>getList("carryOver")
                .forEach(fate -> fates.put(fate.get("exact"), fate.get("outcome")));
        return fates;
    }

    private static String task(Desk desk) {
        return reopened(desk).getFirst().getString("task");
    }

    private static long version(String task) {
        return Long.parseLong(Database.value("select version from reopening where id = ?", UUID.fromString(task)));
    }

    private static ValidatableResponse close(String task) {
        return Desk.creating(INGRID)
                .body(Map.of("reason", "It concerns another trial."))
                .post("/api/reviews/reopenings/" + task + "/closing")
                .then();
    }

    private static ValidatableResponse become(String task, String severity) {
        return Desk.as(INGRID)
                .header("If-Match", "\"" + version(task) + "\"")
                .body(Map.of("severity", severity, "reason", "Two readers name the dose."))
                .put("/api/reviews/reopenings/" + task + "/severity")
                .then();
    }

    private static void report(Desk desk, @Nullable String quotation) {
        UUID article = desk.article().article();
        UUID id = UUID.randomUUID();
        String json = """
                {"article": "%s", "report": "%s", "reference": "R-7Q2K-MX4D", "edition": {"id": "%s", "number": 1}, %s "receivedAt": "%s"}
                """.formatted(
                        article,
                        id,
                        UUID.randomUUID(),
                        quotation == null ? "" : "\"quotation\": \"" + quotation + "\",",
                        Instant.now());
        assertThat(EventContract.of("reader.report-received.v1").violations(json))
                .isEmpty();
        Kafka.send("newsroom.articles", "reader.report-received.v1", article, json, id);
        Kafka.send("newsroom.articles", "reader.report-received.v1", article, json, id);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Database.value(
                                "select count(*) from ledger_entry where kind = 'READER_REPORTED' and content like ?",
                                "%" + id + "%")
                        .equals("1"));
    }

    @Test
    void the_same_text_submitted_again_asks_only_for_the_claims_whose_date_came() {
        Desk desk = due(ArticleFixture.grave());
        List<String> came = reopened(desk).getFirst().getList("claims.exact");

        Desk next = again(desk);

        assertThat(fates(next)).containsEntry(STROKE, "VOID_EXPIRED");
        assertThat(fates(next))
                .allSatisfy((exact, outcome) -> assertThat(outcome)
                        .as(exact)
                        .isEqualTo(came.contains(exact) ? "VOID_EXPIRED" : "CARRIED_UNCHANGED"));
        assertThat(owed(next)).hasSameSizeAs(came).hasSizeLessThan(next.claims().size());
    }

    @Test
    void what_was_decided_again_is_not_called_back_once_more_and_the_new_edition_closes_the_task() {
        Desk next = again(due(ArticleFixture.grave()));
        approve(next);

        Desk third = again(next);

        assertThat(fates(third))
                .isNotEmpty()
                .allSatisfy((exact, outcome) -> assertThat(outcome).as(exact).isEqualTo("CARRIED_UNCHANGED"));
        approve(third);
        publish(third, 2);
        assertThat(closed(third))
                .extracting(task -> task.getString("because"))
                .containsExactly("A new edition is out.");
    }

    @Test
    void approvals_that_were_carried_keep_the_date_of_their_signature() {
        Desk next = again(due(ArticleFixture.grave()));
        approve(next);
        publish(next, 2);

        dates.run(TestTime.now().plus(Duration.ofDays(185)));

        List<JsonPath> tasks = reopened(next).stream()
                .filter(task -> task.getInt("edition.number") == 2)
                .toList();
        assertThat(tasks).as("those of half a year ago, and those of today").hasSizeGreaterThan(1);
    }

    @Test
    void a_claim_with_other_words_has_another_reason_to_come_back() {
        Desk desk = due(ArticleFixture.grave());

        Desk next = Desk.submit(desk.article()
                .amended(ArticleFixture.GRAVE_BODY.replace("can end in a stroke", "will end in a stroke")));

        assertThat(fates(next)).containsEntry(STROKE, "VOID_SUBSTANTIVE");
    }

    @Test
    void what_rests_on_a_licence_that_was_suspended_is_asked_for_though_it_is_active_again() {
        Desk desk = published(ArticleFixture.quiet());
        Staff.licence(licence, HANNAH, "SUSPENDED", LocalDate.of(2015, 1, 1), LocalDate.of(2099, 12, 31));
        Staff.licence(licence, HANNAH, "ACTIVE", LocalDate.of(2015, 1, 1), LocalDate.of(2099, 12, 31));

        Desk next = again(desk);

        assertThat(fates(next))
                .isNotEmpty()
                .allSatisfy((exact, outcome) -> assertThat(outcome).as(exact).isEqualTo("VOID_CREDENTIAL"));
    }

    @Test
    void what_rests_on_a_doubtful_source_is_asked_for_once() {
        Desk desk = published(ArticleFixture.quiet());
        tell(desk, DOI, "expression_of_concern");
        Desk next = again(desk);
        assertThat(fates(next)).containsEntry("Avoid forceful turns of the head.", "CONFIRM_EVIDENCE");
        approve(next);

        Desk third = again(next);

        assertThat(fates(third))
                .isNotEmpty()
                .allSatisfy((exact, outcome) -> assertThat(outcome).as(exact).isEqualTo("CARRIED_UNCHANGED"));
    }

    @Test
    void a_medical_editor_closes_a_task_and_everybody_hears_of_it_once() {
        Desk desk = published(ArticleFixture.quiet());
        tell(desk, DOI, "retraction");
        String task = task(desk);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Desk.as(INGRID)
                    .header("Idempotency-Key", key)
                    .body(Map.of("reason", "It concerns another trial."))
                    .post("/api/reviews/reopenings/" + task + "/closing")
                    .then()
                    .statusCode(200);
        }

        assertThat(closed(desk)).extracting(told -> told.getString("task")).containsExactly(task);
        JsonPath list = Desk.as(INGRID)
                .get("/api/reviews/reopenings?limit=100")
                .then()
                .extract()
                .jsonPath();
        assertThat(list.getString("items.find { it.id == '" + task + "' }.closedBy.name"))
                .isEqualTo(INGRID.name());
        String ledger = "select content from ledger_entry where review = ? and kind = 'REOPENING_CLOSED'";
        assertThat(Database.value(ledger, desk.review())).contains("It concerns another trial.");
        assertThat(close(task).extract().<String>path("type")).endsWith(":reopening-over");
        become(task, "NOTICE").statusCode(409);
        tell(desk, "10.9999/another", "retraction");
        assertThat(reopened(desk)).hasSize(1);
    }

    @Test
    void a_licence_that_was_looked_into_is_not_brought_up_again() {
        Desk desk = published(ArticleFixture.quiet());
        Staff.licence(licence, HANNAH, "LAPSED", LocalDate.of(2015, 1, 1), Staff.today());
        close(task(desk)).statusCode(200);

        Staff.licence(licence, HANNAH, "LAPSED", LocalDate.of(2015, 1, 1), Staff.today());

        assertThat(reopened(desk)).hasSize(1);
    }

    @Test
    void a_medical_editor_says_what_readers_see_of_it() {
        Desk desk = published(ArticleFixture.quiet());
        tell(desk, DOI, "correction");
        String task = task(desk);
        Desk.as(INGRID)
                .body(Map.of("severity", "NOTICE", "reason", "Because."))
                .put("/api/reviews/reopenings/" + task + "/severity")
                .then()
                .statusCode(428);
        String read = "\"" + version(task) + "\"";

        become(task, "TAKE_DOWN").statusCode(200);
        become(task, "TAKE_DOWN").statusCode(200);
        Desk.as(INGRID)
                .header("If-Match", read)
                .body(Map.of("severity", "NONE", "reason", "Because."))
                .put("/api/reviews/reopenings/" + task + "/severity")
                .then()
                .statusCode(412);
        become(task, "NOTICE").statusCode(200);

        List<JsonPath> told = reopened(desk);
        assertThat(told)
                .extracting(event -> event.getString("severity"))
                .containsExactly("NONE", "TAKE_DOWN", "NOTICE");
        assertThat(told).extracting(event -> event.getString("task")).containsOnly(task);
        assertThat(told.getLast().getList("claims.id"))
                .isEqualTo(told.getFirst().getList("claims.id"));
    }

    @Test
    void who_reviewed_it_raises_an_alarm_and_takes_none_back() {
        Staff.nobody();
        Staff.physician(INGRID);
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.approveAll(INGRID);
        desk.sign(INGRID).statusCode(201);
        publish(desk, 1);
        tell(desk, DOI, "expression_of_concern");
        String task = task(desk);

        become(task, "TAKE_DOWN").statusCode(200);
        assertThat(become(task, "NONE").statusCode(403).extract().<String>path("type"))
                .endsWith(":own-judgement");
        close(task).statusCode(403);
    }

    @Test
    void a_readers_report_finds_the_claim_of_the_sentence_it_quotes_a_part_of() {
        Desk desk = published(ArticleFixture.grave());

        report(desk, "can end in a stroke");
        report(desk, STROKE);
        report(desk, "A torn artery can end in a stroke1.2");

        assertThat(reopened(desk)).hasSize(1);
        JsonPath task = reopened(desk).getFirst();
        assertThat(task.getString("cause")).isEqualTo("READER_REPORT");
        assertThat(task.getString("severity")).isEqualTo("NONE");
        assertThat(task.<String>getList("claims.exact")).containsExactly(STROKE);
        assertThat(Database.value(
                        "select reports from reopening where id = ?", UUID.fromString(task.getString("task"))))
                .isEqualTo("3");
    }

    @Test
    void a_report_on_nothing_in_particular_is_about_the_article_and_costs_no_physician_anything() {
        Desk desk = published(ArticleFixture.grave());
        report(desk, null);
        report(desk, "Words that stand nowhere in it.");

        assertThat(reopened(desk)).hasSize(1);
        assertThat(reopened(desk).getFirst().getList("claims")).isEmpty();
        assertThat(fates(again(desk)))
                .allSatisfy((exact, outcome) -> assertThat(outcome).as(exact).isEqualTo("CARRIED_UNCHANGED"));
    }

    @Test
    void a_reported_claim_is_looked_at_in_the_next_round_unless_the_report_was_set_aside() {
        Desk desk = published(ArticleFixture.grave());
        report(desk, STROKE);
        Desk next = again(desk);
        assertThat(fates(next)).containsEntry(STROKE, "CONFIRM_REPORT");
        assertThat(owed(next)).containsExactly(next.claim("A torn"));
        next.withdraw();
        close(task(desk)).statusCode(200);

        report(desk, "Avoid forceful turns of the head");
        Desk third = again(next);

        assertThat(fates(third)).containsEntry("Avoid forceful turns of the head.", "CONFIRM_REPORT");
    }

    @Test
    void a_report_that_came_while_the_next_edition_was_under_way_outlives_it() {
        Desk desk = published(ArticleFixture.grave());
        Desk next = again(desk);
        report(desk, STROKE);
        approve(next);

        publish(next, 2);

        assertThat(closed(next)).hasSize(1);
        JsonPath task = reopened(next).getLast();
        assertThat(task.getInt("edition.number")).isEqualTo(2);
        assertThat(task.<String>getList("claims.exact")).containsExactly(STROKE);
    }
}
