package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.LUIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

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
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What brings approved claims back after they were published. */
@QuarkusTest
class LivingReviewTest {

    private static final String DOI = "10.1161/STR.0000000000000016";

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

    static void approve(Desk desk) {
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);
        if (desk.state().equals("IN_REVIEW")) {
            desk.approveAll(LUIS);
            desk.sign(LUIS).statusCode(201);
        }
        assertThat(desk.state()).isEqualTo("APPROVED");
    }

    static Desk published(ArticleFixture article) {
        Desk desk = Desk.submit(article);
        approve(desk);
        publish(desk, 1);
        return desk;
    }

    static void publish(Desk desk, int edition) {
        desk.publish(edition);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Database.value("select edition_number from review where id = ?", desk.review())
                        .equals(Integer.toString(edition)));
    }

    private static String status(ArticleFixture article, String doi, String status) {
        String json = """
                {"article": "%s", "source": {"key": "biller", "kind": "JOURNAL_ARTICLE", "title": "Cervical arterial dissections",
                 "authors": ["Biller J"], "doi": "%s", "identifiable": true}, "status": "%s",
                 "noticeUrl": "https://doi.org/10.1161/STR.9", "changedBy": {"person": "%s", "name": "%s"}, "changedAt": "%s"}
                """.formatted(article.article(), doi, status, EDITOR.id(), EDITOR.name(), Instant.now());
        assertThat(EventContract.of("source.status-changed.v1").violations(json))
                .isEmpty();
        return json;
    }

    /** Tells of a source and waits until the service has heard. */
    static void tell(Desk desk, String doi, String status) {
        String count = "select count(*) from source_news where article = ?";
        String before = Database.value(count, desk.article().article());
        Desk.tell("source.status-changed.v1", desk.article(), status(desk.article(), doi, status));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Database.value(count, desk.article().article()).equals(before));
    }

    static List<JsonPath> reopened(Desk desk) {
        return desk.told().stream()
                .filter(event -> event.type().equals("review.reopened.v1"))
                .peek(event -> assertThat(EventContract.of(event.type()).violations(event.json()))
                        .as(event.json())
                        .isEmpty())
                .map(event -> JsonPath.from(event.json()))
                .toList();
    }

    static List<JsonPath> closed(Desk desk) {
        return desk.told().stream()
                .filter(event -> event.type().equals("review.reopening-closed.v1"))
                .peek(event -> assertThat(EventContract.of(event.type()).violations(event.json()))
                        .as(event.json())
                        .isEmpty())
                .map(event -> JsonPath.from(event.json()))
                .toList();
    }

    static List<String> owed(Desk desk) {
        return desk.seenBy(HANNAH)
                .getList("assignments.find { it.reviewer.person == '" + HANNAH.id()
                        + "' && it.state in ['AWAITING_RESPONSE', 'ACCEPTED'] }.owes");
    }

    @Test
    void a_retraction_under_a_claim_about_stroke_takes_the_text_down() {
        Desk desk = published(ArticleFixture.grave());

        tell(desk, DOI.toLowerCase(Locale.ROOT), "retraction");

        JsonPath task = reopened(desk).getFirst();
        assertThat(task.getString("severity")).isEqualTo("TAKE_DOWN");
        assertThat(task.getString("source.key")).isEqualTo("biller");
        assertThat(task.getInt("edition.number")).isEqualTo(1);
        assertThat(task.<String>getList("claims.exact")).contains("A torn artery can end in a stroke.");
        assertThat(task.<String>getList("claims.id")).containsExactlyInAnyOrderElementsOf(desk.claims());
        assertThat(desk.state()).as("what was signed stands as it was signed").isEqualTo("APPROVED");
    }

    @Test
    void doubt_gives_a_notice_a_correction_none_and_another_source_nothing() {
        Desk desk = published(ArticleFixture.grave());

        tell(desk, "10.9999/another", "retraction");
        assertThat(reopened(desk)).isEmpty();
        tell(desk, DOI, "correction");
        tell(desk, DOI, "expression_of_concern");

        assertThat(reopened(desk))
                .extracting(task -> task.getString("severity"))
                .containsExactly("NONE", "NOTICE");
    }

    @Test
    void the_same_news_twice_make_one_task() {
        Desk desk = published(ArticleFixture.quiet());
        UUID event = UUID.randomUUID();
        String json = status(desk.article(), DOI, "retraction");
        for (int i = 0; i < 2; i++) {
            Kafka.send(
                    "newsroom.articles",
                    "source.status-changed.v1",
                    desk.article().article(),
                    json,
                    event);
        }
        tell(desk, "10.9999/another", "retraction");

        assertThat(reopened(desk)).hasSize(1);
    }

    @Test
    void editors_see_the_task_until_a_new_edition_or_better_news_close_it() {
        Desk desk = published(ArticleFixture.quiet());
        tell(desk, DOI, "retraction");
        String mine = "items.findAll { it.review == '" + desk.review() + "' }";
        JsonPath open = Desk.as(EDITOR)
                .get("/api/reviews/reopenings?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(open.<String>getList(mine + ".severity")).containsExactly("NOTICE");
        assertThat(open.<String>getList(mine + ".closedAt")).containsOnlyNulls();

        tell(desk, DOI, "CURRENT");
        JsonPath closed = Desk.as(EDITOR)
                .get("/api/reviews/reopenings?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(closed.<String>getList(mine + ".closedBecause")).containsExactly("The source is current again.");
    }

    @Test
    void news_that_arrive_between_signature_and_publication_are_not_forgotten() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        approve(desk);
        tell(desk, DOI, "retraction");
        assertThat(reopened(desk)).as("readers have nothing yet").isEmpty();

        publish(desk, 1);

        assertThat(reopened(desk))
                .extracting(task -> task.getString("severity"))
                .containsExactly("TAKE_DOWN");
    }

    @Test
    void what_rests_on_nothing_but_a_retracted_source_cannot_be_approved() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        String claim = desk.claim("Avoid");
        desk.decide(HANNAH, claim, "APPROVED").statusCode(201);
        assertThat(owed(desk)).doesNotContain(claim);

        tell(desk, DOI, "retraction");

        assertThat(owed(desk)).as("its evidence is another now").contains(claim);
        assertThat(desk.claimField("Avoid", "evidence")).contains("status=retraction");
        desk.decide(HANNAH, claim, "APPROVED").statusCode(409).body("type", endsWith(":rests-on-retracted-source"));
        desk.decide(HANNAH, claim, "NEEDS_EVIDENCE").statusCode(201);
    }

    @Test
    void a_correction_does_not_carry_approvals_that_rest_on_what_was_retracted() {
        Desk desk = published(ArticleFixture.quiet());
        tell(desk, DOI, "expression_of_concern");

        Desk next = Desk.submit(desk.article().amended(ArticleFixture.QUIET_BODY));

        assertThat(owed(next)).isNotEmpty();
        assertThat(owed(next)).contains(next.claim("Avoid"));
    }

    @Test
    void a_suspended_licence_brings_back_what_was_approved_on_it_once() {
        Desk desk = published(ArticleFixture.quiet());
        LocalDate start = LocalDate.of(2015, 1, 1);
        LocalDate end = LocalDate.of(2099, 12, 31);

        Staff.licence(licence, HANNAH, "SUSPENDED", start, end);
        Staff.licence(licence, HANNAH, "ERASED", start, end);

        assertThat(reopened(desk)).hasSize(1);
        JsonPath task = reopened(desk).getFirst();
        assertThat(task.getString("cause")).isEqualTo("CREDENTIAL");
        assertThat(task.getString("severity")).isEqualTo("NOTICE");
        assertThat(task.getString("credential")).isEqualTo(licence.toString());
        assertThat(task.getString("reason")).doesNotContain(HANNAH.name());
        assertThat(task.<String>getList("claims.id")).containsExactlyInAnyOrderElementsOf(desk.claims());
    }

    @Test
    void a_licence_that_lapses_after_the_signature_brings_its_claims_back_quietly() {
        Desk desk = published(ArticleFixture.quiet());

        Staff.licence(licence, HANNAH, "LAPSED", LocalDate.of(2015, 1, 1), Staff.today());

        JsonPath task = reopened(desk).getFirst();
        assertThat(task.getString("cause")).isEqualTo("CREDENTIAL_LAPSE");
        assertThat(task.getString("severity")).isEqualTo("NONE");
        assertThat(task.getString("reason")).doesNotContain(HANNAH.name());
        assertThat(Instant.parse(task.getString("dueBy")))
                .isEqualTo(Instant.parse(task.getString("openedAt")).plus(Duration.ofDays(14)));
        assertThat(task.<String>getList("claims.id")).containsExactlyInAnyOrderElementsOf(desk.claims());
    }

    @Test
    void the_task_of_a_lapsed_licence_is_closed_when_it_is_active_again() {
        Desk desk = published(ArticleFixture.quiet());
        LocalDate start = LocalDate.of(2015, 1, 1);
        Staff.licence(licence, HANNAH, "LAPSED", start, Staff.today());

        Staff.licence(licence, HANNAH, "ACTIVE", start, LocalDate.of(2099, 12, 31));

        assertThat(closed(desk))
                .extracting(task -> task.getString("because"))
                .containsExactly("The licence is active again.");
        Staff.licence(licence, HANNAH, "LAPSED", start, Staff.today());
        assertThat(reopened(desk)).as("it lapsed once more").hasSize(2);
    }

    @Test
    void a_licence_that_turns_out_to_have_lapsed_before_the_signature_is_graver() {
        Desk desk = published(ArticleFixture.quiet());
        LocalDate start = LocalDate.of(2015, 1, 1);

        Staff.licence(licence, HANNAH, "LAPSED", start, Staff.today());
        Staff.licence(licence, HANNAH, "LAPSED", start, Staff.today().minusDays(30));

        assertThat(reopened(desk))
                .extracting(task -> task.getString("severity"))
                .containsExactly("NONE", "NOTICE");
        assertThat(closed(desk)).hasSize(1);
    }

    @Test
    void claims_come_back_when_their_date_comes_each_group_once_with_two_pollers() throws Exception {
        Desk desk = published(ArticleFixture.grave());
        Instant half =
                Instant.now().atZone(ZoneOffset.UTC).plus(Period.ofMonths(6)).toInstant();
        dates.run(half.minusSeconds(3600));
        assertThat(reopened(desk)).isEmpty();

        Instant soon = half.plusSeconds(3600);
        TestTime.is(soon);
        try (var pollers = Executors.newFixedThreadPool(2)) {
            Callable<Integer> poll = () -> dates.run(soon);
            int fired = 0;
            for (Future<Integer> one : pollers.invokeAll(List.of(poll, poll))) {
                fired += one.get();
            }
            assertThat(fired).isEqualTo(1);
        }

        JsonPath task = reopened(desk).getFirst();
        assertThat(reopened(desk)).hasSize(1);
        assertThat(task.getString("cause")).isEqualTo("REVIEW_BY");
        assertThat(task.getString("severity")).isEqualTo("NONE");
        assertThat(task.<String>getList("claims.risk")).containsOnly("HIGH");
        assertThat(task.<String>getList("claims.exact")).contains("A torn artery can end in a stroke.");
    }

    @Test
    void the_dates_of_an_edition_that_was_corrected_say_nothing() {
        Desk desk = published(ArticleFixture.quiet());
        Desk next = Desk.submit(desk.article().amended(ArticleFixture.QUIET_BODY + " The shop is closed on Sundays."));
        next.markTheRest();
        approveWhatIsLeft(next);
        publish(next, 2);
        String ofTheFirst = "select count(*) from review_date where review = ? and edition <>"
                + " (select edition from review where id = review_date.review) and fired_at is null";
        assertThat(Database.value(ofTheFirst, desk.review())).isNotEqualTo("0");

        int fired = dates.run(Instant.now().plus(Duration.ofDays(3 * 366)));

        assertThat(fired).isGreaterThan(1);
        assertThat(reopened(next))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getInt("edition.number")).isEqualTo(2));
    }

    private static void approveWhatIsLeft(Desk desk) {
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);
        assertThat(desk.state()).isEqualTo("APPROVED");
    }
}
