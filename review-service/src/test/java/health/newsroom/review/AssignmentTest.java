package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.INGRID;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import health.newsroom.http.Role;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Kafka;
import health.newsroom.review.newsroom.Kafka.Told;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked to review, and who never is. */
@QuarkusTest
class AssignmentTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2099, 12, 31);

    @BeforeEach
    void nobody_is_there() {
        Staff.nobody();
    }

    @Test
    void without_an_eligible_physician_the_review_waits_visibly_and_goes_on_when_there_is_one() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");

        Staff.physician(HANNAH);

        assertThat(desk.state()).isEqualTo("IN_REVIEW");
        assertThat(desk.reviewers()).containsExactly(HANNAH.name());
    }

    @Test
    void a_grave_claim_waits_for_the_second_physician() {
        Staff.physician(HANNAH);
        Desk desk = Desk.submit(ArticleFixture.grave());

        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");
        assertThat(desk.reviewers()).containsExactly(HANNAH.name());

        Staff.physician(LUIS);
        assertThat(desk.state()).isEqualTo("IN_REVIEW");
        assertThat(desk.reviewers()).containsExactly(HANNAH.name(), LUIS.name());
    }

    @Test
    void a_licence_whose_holder_is_not_known_yet_waits_for_the_name() {
        Staff.licence(HANNAH, "ACTIVE", LONG_AGO, FAR_OFF);
        Desk desk = Desk.submit(ArticleFixture.quiet());
        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");

        Staff.known(HANNAH);

        assertThat(desk.reviewers()).containsExactly(HANNAH.name());
    }

    @Test
    void only_an_active_medical_licence_in_its_period_entitles() {
        Staff.known(HANNAH);
        Staff.licence(HANNAH, "UNVERIFIED", LONG_AGO, FAR_OFF);
        Staff.licence(HANNAH, "ACTIVE_WITH_CONDITIONS", LONG_AGO, FAR_OFF);
        Staff.licence(HANNAH, "SUSPENDED", LONG_AGO, FAR_OFF);
        Staff.licence(HANNAH, "ACTIVE", LONG_AGO, Staff.today().minusDays(1));
        Staff.licence(HANNAH, "ACTIVE", Staff.today().plusDays(1), FAR_OFF);
        Staff.credential(UUID.randomUUID(), HANNAH, "DEGREE", false, "ACTIVE", LONG_AGO, FAR_OFF);
        Staff.credential(UUID.randomUUID(), HANNAH, "LICENCE", false, "ACTIVE", LONG_AGO, FAR_OFF);
        Desk desk = Desk.submit(ArticleFixture.quiet());
        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");

        Staff.licence(HANNAH, "ACTIVE", LONG_AGO, Staff.today());

        assertThat(desk.reviewers()).containsExactly(HANNAH.name());
    }

    @Test
    void the_least_busy_physician_is_asked() {
        Staff.physician(HANNAH);
        Staff.physician(LUIS);

        Desk first = Desk.submit(ArticleFixture.quiet());
        Desk second = Desk.submit(ArticleFixture.quiet());

        assertThat(first.reviewers()).containsExactly(HANNAH.name());
        assertThat(second.reviewers()).containsExactly(LUIS.name());
    }

    @Test
    void nobody_reviews_what_they_wrote_submitted_edited_or_are_quoted_in() {
        Person third = new Person(Person.id(31), "Dr Ada Brandt", Role.Names.PHYSICIAN);
        Person fourth = new Person(Person.id(32), "Prof. Chidi Eze", Role.Names.PHYSICIAN);
        Person fifth = new Person(Person.id(33), "Dr Emil Sørensen", Role.Names.PHYSICIAN);
        for (Person physician : new Person[] {HANNAH, LUIS, INGRID, third, fourth}) {
            Staff.physician(physician);
        }
        ArticleFixture article = ArticleFixture.about(
                        ArticleFixture.QUIET_BODY + " “Rest the neck,” says Chidi Eze, and Dr. Ada Brandt agrees.")
                .from(HANNAH)
                .by(WRITER, LUIS)
                .editedBy(INGRID);

        Desk desk = Desk.submit(article);

        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");
        Staff.physician(fifth);
        assertThat(desk.reviewers()).containsExactly(fifth.name());
    }

    @Test
    void whoever_declines_is_followed_by_the_next_and_not_asked_again() {
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
        Desk desk = Desk.submit(ArticleFixture.quiet());

        desk.answer(HANNAH, HANNAH, "DECLINED").statusCode(200).body("state", equalTo("DECLINED"));
        assertThat(desk.reviewers()).containsExactly(LUIS.name());

        desk.answer(LUIS, LUIS, "DECLINED").statusCode(200);
        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");
        Staff.physician(HANNAH);
        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");
        desk.assign(EDITOR, HANNAH)
                .statusCode(409)
                .body("type", endsWith(":reviewer-not-eligible"))
                .body("errors.pointer", contains("left-the-review"));
    }

    @Test
    void an_editor_takes_a_reviewer_off_and_assigns_another_by_hand() {
        Staff.physician(HANNAH);
        Desk desk = Desk.submit(ArticleFixture.quiet());
        Staff.physician(LUIS);
        Staff.physician(INGRID);
        desk.assign(EDITOR, INGRID).statusCode(409).body("type", endsWith(":no-open-place"));
        desk.assign(EDITOR, HANNAH).statusCode(409).body("type", endsWith(":already-assigned"));

        desk.answer(EDITOR, HANNAH, "CANCELLED").statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(desk.reviewers()).containsExactly(LUIS.name());
        desk.answer(INGRID, LUIS, "CANCELLED").statusCode(200);

        assertThat(desk.reviewers()).containsExactly(INGRID.name());
    }

    @Test
    void an_assignment_by_hand_fills_a_place_that_waits() {
        Desk desk = Desk.submit(ArticleFixture.grave().editedBy(WRITER));
        Staff.known(EDITOR);
        desk.assign(EDITOR, EDITOR).statusCode(409).body("errors.pointer", contains("no-active-credential"));
        desk.assign(EDITOR, new Person(UUID.randomUUID(), "Nobody"))
                .statusCode(404)
                .body("type", endsWith(":person-not-found"));
        Staff.physician(HANNAH);
        assertThat(desk.reviewers()).containsExactly(HANNAH.name());
        desk.answer(HANNAH, HANNAH, "DECLINED").statusCode(200);
        Staff.physician(LUIS);

        assertThat(desk.reviewers()).containsExactly(LUIS.name());
    }

    @Test
    void an_answer_is_made_to_the_version_that_was_read() {
        Staff.physician(HANNAH);
        Desk desk = Desk.submit(ArticleFixture.quiet());
        String url = "/api/reviews/" + desk.review() + "/assignments/"
                + desk.assignmentOf(HANNAH).getString("id");

        Desk.as(HANNAH).body(Map.of("state", "ACCEPTED")).put(url).then().statusCode(428);
        Desk.as(HANNAH)
                .header("If-Match", "\"7\"")
                .body(Map.of("state", "ACCEPTED"))
                .put(url)
                .then()
                .statusCode(412);
        desk.answer(HANNAH, HANNAH, "ACCEPTED").statusCode(200).header("ETag", "\"1\"");
        desk.answer(LUIS, HANNAH, "DECLINED").statusCode(403).body("type", endsWith(":not-assigned"));
        desk.answer(HANNAH, HANNAH, "CANCELLED").statusCode(403);
    }

    @Test
    void who_loses_the_licence_loses_the_assignment_and_the_next_is_asked() {
        UUID licence = Staff.physician(HANNAH);
        Staff.physician(LUIS);
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.decide(HANNAH, desk.claim("Avoid"), "INCORRECT").statusCode(201);

        Staff.licence(licence, HANNAH, "SUSPENDED", LONG_AGO, FAR_OFF);

        assertThat(desk.reviewers()).containsExactly(LUIS.name());
        assertThat(desk.claimField("Avoid", "state")).isEqualTo("OPEN");
        assertThat(desk.claimField("Avoid", "decisions")).isEqualTo("[]");
        assertThat(desk.assignmentOf(HANNAH).getString("reason")).contains("no verified, active licence");
    }

    @Test
    void a_closed_account_ends_the_assignment() {
        Staff.physician(HANNAH);
        Desk desk = Desk.submit(ArticleFixture.quiet());

        Staff.known(HANNAH, false);

        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");
    }

    @Test
    void an_older_snapshot_changes_nothing() {
        UUID licence = Staff.physician(HANNAH);
        String old = """
                {"credential": "%s", "person": "%s", "version": 1, "kind": "LICENCE", "code": "L", "title": "t", "issuer": "i",
                 "identifier": {"system": "s", "value": "v"}, "whereValid": "GB", "fields": [], "medical": true,
                 "period": {"start": "2015-01-01"}, "status": "SUSPENDED", "changedAt": "2026-01-01T00:00:00Z"}
                """.formatted(licence, HANNAH.id());
        Kafka.send("newsroom.people", "credential.changed.v1", licence, old);

        Desk desk = Desk.submit(ArticleFixture.quiet());

        await().during(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(10))
                .until(() -> desk.reviewers().size() == 1);
    }

    @Test
    void each_change_of_an_assignment_is_told() {
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.answer(HANNAH, HANNAH, "ACCEPTED").statusCode(200);
        desk.answer(HANNAH, HANNAH, "DECLINED").statusCode(200);

        assertThat(desk.told())
                .filteredOn(event -> event.type().equals("review.assigned.v1"))
                .extracting(Told::json)
                .satisfiesExactly(
                        json -> assertThat(json).contains("AWAITING_RESPONSE", HANNAH.name()),
                        json -> assertThat(json).contains("ACCEPTED", HANNAH.name()),
                        json -> assertThat(json).contains("DECLINED", HANNAH.name()),
                        json -> assertThat(json).contains("AWAITING_RESPONSE", LUIS.name()));
    }
}
