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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import health.newsroom.events.EventContract;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Database;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Kafka;
import health.newsroom.review.newsroom.Kafka.Told;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import health.newsroom.review.newsroom.TestTime;
import health.newsroom.review.reminding.Reminders;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

/** What happens to an assignment between being made and being done. */
@QuarkusTest
class AssignmentLifeTest {

    @Inject
    Reminders reminders;

    @BeforeEach
    void one_physician() {
        Staff.nobody();
        Staff.physician(HANNAH);
    }

    @AfterEach
    void the_clock_is_right_again() {
        TestTime.isReal();
    }

    @Test
    void whoever_declines_says_why() {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        desk.answer(HANNAH, HANNAH, Map.of("state", "DECLINED"))
                .statusCode(422)
                .body("type", endsWith(":reason-required"));
    }

    @Test
    void who_wants_to_be_asked_later_is_not_available_until_then_and_asked_again_then() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        Instant later = Instant.now().plus(Duration.ofDays(3));

        desk.answer(HANNAH, HANNAH, Map.of("state", "POSTPONED", "askAgainAt", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("type", endsWith(":ask-again-date"));
        desk.answer(HANNAH, HANNAH, Map.of("state", "POSTPONED", "askAgainAt", later.toString()))
                .statusCode(200)
                .body("state", equalTo("POSTPONED"));
        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");
        reminders.run(later.minusSeconds(60));
        assertThat(desk.reviewers()).isEmpty();

        TestTime.is(later.plusSeconds(1));
        reminders.run(TestTime.now());

        assertThat(desk.reviewers()).containsExactly(HANNAH.name());
        assertThat(desk.state()).isEqualTo("IN_REVIEW");
        assertThat(desk.told())
                .filteredOn(event -> event.json().contains("POSTPONED"))
                .allSatisfy(event -> assertThat(EventContract.of(event.type()).violations(event.json()))
                        .isEmpty());
    }

    @Test
    void a_place_that_was_filled_meanwhile_stays_with_whoever_has_it() {
        Staff.physician(LUIS);
        Desk desk = Desk.submit(ArticleFixture.quiet());
        Instant later = Instant.now().plus(Duration.ofDays(1));
        desk.answer(HANNAH, HANNAH, Map.of("state", "POSTPONED", "askAgainAt", later.toString()))
                .statusCode(200);
        assertThat(desk.reviewers()).containsExactly(LUIS.name());

        reminders.run(later.plusSeconds(1));

        assertThat(desk.reviewers()).containsExactly(LUIS.name());
    }

    @Test
    void an_editor_gives_a_place_to_another_in_one_step() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        Staff.physician(LUIS);

        reassign(desk, HANNAH, INGRID).statusCode(404);
        assertThat(desk.reviewers()).as("nothing was changed").containsExactly(HANNAH.name());
        reassign(desk, HANNAH, LUIS).statusCode(201).body("reviewer.name", equalTo(LUIS.name()));

        assertThat(desk.reviewers()).containsExactly(LUIS.name());
        assertThat(desk.assignmentOf(HANNAH).getString("state")).isEqualTo("CANCELLED");
    }

    @Test
    void an_editor_takes_back_that_somebody_declined_while_the_place_is_open() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.answer(EDITOR, HANNAH, "REINSTATED").statusCode(409).body("type", endsWith(":no-open-place"));
        desk.answer(HANNAH, HANNAH, "DECLINED").statusCode(200);
        desk.answer(HANNAH, HANNAH, "REINSTATED").statusCode(403);

        desk.answer(EDITOR, HANNAH, "REINSTATED")
                .statusCode(200)
                .body("state", equalTo("AWAITING_RESPONSE"))
                .body("reason", nullValue());

        assertThat(desk.reviewers()).containsExactly(HANNAH.name());
        desk.answer(EDITOR, HANNAH, "CANCELLED").statusCode(200);
        Staff.physician(LUIS);
        assertThat(desk.reviewers()).containsExactly(LUIS.name());
        desk.answer(EDITOR, HANNAH, "REINSTATED").statusCode(409).body("type", endsWith(":no-open-place"));
    }

    @Test
    void a_day_of_reminders_is_one_digest_for_each_and_the_editors_hear_of_what_is_overdue() {
        Instant eight = itIsEightInTheMorning();
        int before = reminded(HANNAH.id()).size();
        Desk first = Desk.submit(ArticleFixture.quiet());
        Desk second = Desk.submit(ArticleFixture.quiet());

        Reminders.Done early = reminders.run(eight.plus(Duration.ofHours(2 * 24 - 3)));
        assertThat(early.fired()).as("that an answer is wanted soon").isEqualTo(2);
        assertThat(early.digests()).as("before the digest's hour").isZero();
        Reminders.Done done = reminders.run(eight.plus(Duration.ofHours(2 * 24 + 1)));

        assertThat(done.digests()).isEqualTo(1);
        List<Told> digest = reminded(HANNAH.id());
        assertThat(digest).hasSize(before + 1);
        assertThat(digest.getLast().json())
                .contains(
                        "RESPONSE_DUE_SOON",
                        "RESPONSE_OVERDUE",
                        first.review().toString(),
                        second.review().toString());
        assertThat(EventContract.of("review.reminder.v1")
                        .violations(digest.getLast().json()))
                .isEmpty();

        assertThat(reminders.run(eight.plus(Duration.ofHours(2 * 24 + 5))).digests())
                .as("one digest a day")
                .isZero();
        reminders.run(eight.plus(Duration.ofHours(3 * 24 + 1)));
        List<Told> toEditors = reminded(UUID.nameUUIDFromBytes("role:editor".getBytes(StandardCharsets.UTF_8)));
        assertThat(toEditors.getLast().json())
                .contains("RESPONSE_ESCALATED", first.review().toString());
        assertThat(EventContract.of("review.reminder.v1")
                        .violations(toEditors.getLast().json()))
                .isEmpty();
        Desk.as(EDITOR)
                .get("/api/reviews/reminders?limit=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.review == '" + first.review() + "' }.kind", hasItem("RESPONSE_ESCALATED"));
        Desk.as(HANNAH)
                .get("/api/reviews/reminders?limit=100")
                .then()
                .body(
                        "items.findAll { it.review == '" + first.review() + "' }.kind",
                        contains("RESPONSE_OVERDUE", "RESPONSE_DUE_SOON"));
        assertThat(ledger(first)).containsExactly("RESPONSE_DUE_SOON", "RESPONSE_OVERDUE", "RESPONSE_ESCALATED");
    }

    @Test
    void nobody_is_reminded_of_what_they_answered() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.answer(HANNAH, HANNAH, "ACCEPTED").statusCode(200);

        reminders.run(Instant.now().plus(Duration.ofDays(4)));
        assertThat(ledger(desk)).isEmpty();

        reminders.run(Instant.now().plus(Duration.ofDays(9)));
        assertThat(ledger(desk)).containsExactly("REVIEW_DUE_SOON", "REVIEW_OVERDUE", "REVIEW_ESCALATED");
    }

    @Test
    void two_instances_that_look_at_the_same_moment_remind_once() throws Exception {
        Instant then = itIsEightInTheMorning().plus(Duration.ofHours(2 * 24 + 4));
        for (int i = 0; i < 8; i++) {
            Desk.submit(ArticleFixture.quiet());
        }
        int before = reminded(HANNAH.id()).size();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Reminders.Done> poller = () -> {
            together.await();
            return reminders.run(then);
        };

        int fired = 0;
        int digests = 0;
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            for (Future<Reminders.Done> done : instances.invokeAll(List.of(poller, poller))) {
                fired += done.get().fired();
                digests += done.get().digests();
            }
        }

        assertThat(fired).isEqualTo(8 * 2);
        assertThat(digests).isEqualTo(1);
        assertThat(reminded(HANNAH.id())).hasSize(before + 1);
        assertThat(Database.value("select count(*) from digest")).isEqualTo("1");
        assertThat(Database.value(
                        "select count(*) from ledger_entry where kind = 'REMINDED' and content like '%RESPONSE_OVERDUE%'"
                                + " group by review having count(*) > 1"))
                .as("no review tells it twice")
                .isEmpty();
    }

    @Test
    void whoever_is_away_or_has_enough_to_do_is_asked_by_hand_only_and_with_a_reason() {
        Staff.physician(LUIS);
        away(
                HANNAH,
                Staff.today().plusDays(1).toString(),
                Staff.today().plusDays(4).toString());
        set(LUIS, Map.of("reviewsAtOnce", 1)).statusCode(200);

        Desk first = Desk.submit(ArticleFixture.quiet());
        Desk second = Desk.submit(ArticleFixture.quiet());
        assertThat(first.reviewers()).containsExactly(LUIS.name());
        assertThat(second.state()).isEqualTo("AWAITING_REVIEWER");

        second.assign(EDITOR, HANNAH)
                .statusCode(409)
                .body("type", endsWith(":override-reason-needed"))
                .body("errors.pointer", contains("away"));
        Desk.creating(EDITOR)
                .body(Map.of("reviewer", LUIS.id(), "overrideReason", "He said on the phone that he has time."))
                .post("/api/reviews/" + second.review() + "/assignments")
                .then()
                .statusCode(201);
        String seat = second.assignmentOf(LUIS).getString("id");
        Desk.as(LUIS)
                .get("/api/reviews/" + second.review() + "/assignments/" + seat + "/explanation")
                .then()
                .statusCode(200)
                .body("by.name", equalTo(EDITOR.name()))
                .body("overridden", contains("has as many reviews as they take at a time"))
                .body("overrideReason", equalTo("He said on the phone that he has time."));
    }

    @Test
    void a_review_that_waits_is_assigned_when_somebody_says_that_they_are_back() {
        away(HANNAH, Staff.today().toString(), Staff.today().plusDays(30).toString());
        Desk desk = Desk.submit(ArticleFixture.quiet());
        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");

        set(HANNAH, Map.of()).statusCode(200);

        assertThat(desk.reviewers()).containsExactly(HANNAH.name());
    }

    @Test
    void settings_are_changed_at_the_version_that_was_read_and_editors_read_them() {
        Desk.as(HANNAH).get("/api/reviews/availability").then().statusCode(200).header("ETag", "\"0\"");
        set(HANNAH, Map.of("reviewsAtOnce", 3, "topics", List.of("Neck")))
                .statusCode(200)
                .header("ETag", "\"1\"");
        Desk.as(HANNAH)
                .header("If-Match", "\"0\"")
                .body(Map.of("reviewsAtOnce", 4))
                .put("/api/reviews/availability")
                .then()
                .statusCode(412);
        Desk.as(EDITOR)
                .get("/api/reviews/availability/" + HANNAH.id())
                .then()
                .statusCode(200)
                .body("reviewsAtOnce", equalTo(3))
                .body("topics", contains("Neck"));
        set(HANNAH, Map.of("away", Map.of("from", "2026-05-02", "to", "2026-05-01")))
                .statusCode(422)
                .body("type", endsWith(":away-ends-before-it-begins"));
    }

    @Test
    void the_reviewer_reads_why_they_and_the_editors_why_no_others() {
        Staff.works(LUIS, "\"specialties\": [\"Neck surgery\"], \"languages\": [\"en-GB\"]");
        Staff.licence(LUIS, "ACTIVE", Staff.today().minusYears(3), Staff.today().plusYears(3));
        Staff.works(INGRID, "\"languages\": [\"no\"]");
        Staff.licence(
                INGRID, "ACTIVE", Staff.today().minusYears(3), Staff.today().plusYears(3));

        Desk desk = Desk.submit(ArticleFixture.quiet());

        assertThat(desk.reviewers()).containsExactly(LUIS.name());
        String url = "/api/reviews/" + desk.review() + "/assignments/"
                + desk.assignmentOf(LUIS).getString("id") + "/explanation";
        Desk.as(LUIS)
                .get(url)
                .then()
                .statusCode(200)
                .body("parts.name", hasItems("field", "load"))
                .body("others", nullValue());
        Desk.as(EDITOR)
                .get(url)
                .then()
                .body("others.name", contains(HANNAH.name(), INGRID.name()))
                .body("others[1].reasons", contains("does not judge texts in its language"));
    }

    @Test
    void nobody_reviews_for_their_employer_or_against_a_declared_interest() {
        Staff.works(WRITER, "\"employer\": \"Northgate Hospital\"");
        Staff.works(HANNAH, "\"employer\": \"Northgate  hospital\"");
        Staff.works(LUIS, "\"interests\": [\"Cervical arterial\"]");
        Staff.licence(LUIS, "ACTIVE", Staff.today().minusYears(3), Staff.today().plusYears(3));

        Desk desk = Desk.submit(ArticleFixture.quiet());

        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");
        desk.assign(EDITOR, HANNAH).statusCode(409).body("errors.pointer", contains("same-employer"));
        desk.assign(EDITOR, LUIS).statusCode(409).body("errors.pointer", contains("declared-interest"));
    }

    /** Tomorrow, so that it is never earlier than the real clock says. */
    private static Instant itIsEightInTheMorning() {
        Instant eight = Staff.today().plusDays(1).atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC);
        TestTime.is(eight);
        return eight;
    }

    private static ValidatableResponse reassign(Desk desk, Person from, Person to) {
        return Desk.creating(EDITOR)
                .body(Map.of("reviewer", to.id(), "reason", "On leave."))
                .post("/api/reviews/" + desk.review() + "/assignments/"
                        + desk.assignmentOf(from).getString("id") + "/reassignment")
                .then();
    }

    private static void away(Person person, String from, String to) {
        set(person, Map.of("away", Map.of("from", from, "to", to))).statusCode(200);
    }

    private static ValidatableResponse set(Person person, Map<String, Object> settings) {
        String version = Desk.as(person).get("/api/reviews/availability").header("ETag");
        return Desk.as(person)
                .header("If-Match", version)
                .body(settings)
                .put("/api/reviews/availability")
                .then();
    }

    private static List<Told> reminded(UUID to) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Database.value("select count(*) from outbox_event").equals("0"));
        return Kafka.toldAbout(to.toString()).stream()
                .filter(event -> event.type().equals("review.reminder.v1"))
                .toList();
    }

    private static List<String> ledger(Desk desk) {
        return Desk.as(EDITOR)
                .get("/api/reviews/" + desk.review() + "/ledger?limit=100")
                .then()
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'REMINDED' }.content.data.kind");
    }
}
