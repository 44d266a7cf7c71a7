package health.newsroom.article.reopening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.fixture.Reviews;
import health.newsroom.article.fixture.Topics;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.Source;
import health.newsroom.events.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What happens to a published article when something its approvals rest on gives way. */
@QuarkusTest
class ReopeningTest {

    /** One for all, so that all that is told lies in one partition and is heard in its order. */
    private static final UUID REVIEW = UUID.randomUUID();

    private static final String WORDS = "Eating less salt lowers blood pressure";

    private final Persons writer = Persons.writer();
    private final Source paper = Manuscripts.paper("10.1136/bmj." + UUID.randomUUID());
    private final Source guideline = Manuscripts.guideline("https://www.who.int/publications/" + UUID.randomUUID());
    private final Manuscript content = on(paper, guideline);

    private Manuscript on(Source... sources) {
        return Manuscripts.of(Manuscripts.BODY, List.of(sources), List.of(writer.id()));
    }

    private static Response record(UUID article, String key, String status) {
        return Api.changing(Persons.EDITOR, article)
                .body(Map.of("status", status, "noticeUrl", "https://doi.org/10.1136/bmj.f9999"))
                .put("/api/articles/{id}/sources/{key}/status", article, key);
    }

    private static void reopens(UUID article, int edition, String severity, String key, String reason) {
        reopens(UUID.randomUUID(), article, edition, severity, key, reason);
    }

    /** review.reopened.v1, as review-service would tell it. */
    private static void reopens(UUID task, UUID article, int edition, String severity, String key, String reason) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("review", REVIEW.toString())
                .put("article", article.toString())
                .put("task", task.toString());
        event.putObject("edition").put("id", UUID.randomUUID().toString()).put("number", edition);
        event.putObject("revision").put("number", 1).put("hash", "a".repeat(64));
        event.put("cause", "SOURCE_STATUS").put("reason", reason).put("severity", severity);
        event.putArray("claims")
                .addObject()
                .put("id", UUID.randomUUID().toString())
                .put("exact", "Salt.")
                .put("risk", "HIGH");
        event.putObject("source").put("key", key).put("status", "retraction");
        event.put("openedAt", "2026-05-04T09:30:00Z").put("dueBy", "2026-05-11T09:30:00Z");
        assertThat(EventContract.of("review.reopened.v1").violations(event.toString()))
                .isEmpty();
        Topics.send(
                "newsroom.reviews", "review.reopened.v1", event.path("review").asText(), event);
    }

    /** review.reopening-closed.v1, as review-service would tell it. */
    private static void closes(UUID task, UUID article) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("review", REVIEW.toString())
                .put("article", article.toString())
                .put("task", task.toString())
                .put("because", "It concerns another trial.")
                .put("closedAt", "2026-05-05T09:30:00Z");
        event.putObject("edition").put("id", UUID.randomUUID().toString()).put("number", 1);
        assertThat(EventContract.of("review.reopening-closed.v1").violations(event.toString()))
                .isEmpty();
        Topics.send("newsroom.reviews", "review.reopening-closed.v1", REVIEW.toString(), event);
    }

    private static void awaitPublication(UUID article, String publication) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> publication.equals(Api.read(article).<String>path("publication")));
    }

    private static String path(UUID article) {
        return "/articles/" + Api.read(article).path("slug");
    }

    private static Document page(UUID article) {
        Response answer = given().accept("text/html").get(path(article));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static String feed() {
        return given().get("/feed.atom").asString();
    }

    private void correct(UUID article) {
        Manuscript better = Manuscripts.of(
                Manuscripts.BODY.replace("[^he2013]", "[^who2025]"), List.of(guideline), content.byline());
        Api.save(writer, article, Api.body(better)).then().statusCode(201);
        Api.correct(writer, article, "correction", "Took out what was retracted.")
                .then()
                .statusCode(200);
        Newsroom.approves(article, better);
        Api.publish(Persons.EDITOR, article, Api.hash(article)).then().statusCode(201);
    }

    @Test
    void an_editor_records_a_retraction_and_the_newsroom_hears_of_it_once() {
        UUID article = Newsroom.published(writer, content);
        record(article, "he2013", "retraction")
                .then()
                .statusCode(200)
                .body("status", equalTo("retraction"))
                .body("title", equalTo(paper.title()))
                .body("alsoCitedBy", empty());
        record(article, "he2013", "retraction").then().statusCode(200);
        record(article, "who2025", "correction").then().statusCode(200);

        List<Topics.Received> events = Topics.sentAbout("newsroom.articles", article.toString(), 4);
        assertThat(events)
                .extracting(Topics.Received::type)
                .containsExactly(
                        "article.submitted.v1",
                        "article.published.v1",
                        "source.status-changed.v1",
                        "source.status-changed.v1");
        events.forEach(event -> assertThat(EventContract.of(event.type()).violations(event.json()))
                .as(event.json())
                .isEmpty());
        assertThat(events.get(2).data().path("source").path("doi").asText()).isEqualTo(paper.doi());
    }

    @Test
    void a_retraction_reaches_every_article_that_cites_the_work() {
        UUID article = Newsroom.published(writer, content);
        UUID other = Newsroom.published(Persons.writer(), on(paper, Manuscripts.guideline()));
        UUID moved = Api.draft(writer, content);
        Api.save(writer, moved, Api.body(on(Manuscripts.paper(), guideline)))
                .then()
                .statusCode(201);

        record(article, "he2013", "retraction")
                .then()
                .statusCode(200)
                .body("alsoCitedBy.article", contains(other.toString()));

        assertThat(Topics.sentAbout("newsroom.articles", other.toString(), 3)
                        .getLast()
                        .data()
                        .path("status")
                        .asText())
                .isEqualTo("retraction");
        record(other, "he2013", "CURRENT")
                .then()
                .statusCode(200)
                .body("alsoCitedBy.article", contains(article.toString()));
        assertThat(Topics.sentAbout("newsroom.articles", article.toString(), 4)
                        .getLast()
                        .data()
                        .path("status")
                        .asText())
                .isEqualTo("CURRENT");
    }

    @Test
    void an_article_that_comes_to_cite_a_retracted_work_takes_that_over_when_it_is_submitted() {
        UUID article = Newsroom.published(writer, content);
        record(article, "he2013", "retraction").then().statusCode(200);
        UUID later =
                Api.draft(writer, on(Manuscripts.paper(paper.doi().toUpperCase(Locale.ROOT)), Manuscripts.guideline()));
        Api.submit(writer, later).then().statusCode(200);
        Api.changing(writer, later)
                .post("/api/articles/{id}/withdrawal", later)
                .then()
                .statusCode(200);
        Api.submit(writer, later).then().statusCode(200);

        assertThat(Topics.sentAbout("newsroom.articles", later.toString(), 4))
                .extracting(Topics.Received::type)
                .containsExactly(
                        "source.status-changed.v1",
                        "article.submitted.v1",
                        "article.withdrawn.v1",
                        "article.submitted.v1");
    }

    @Test
    void a_stale_look_an_unknown_source_and_an_unknown_word_are_refused() {
        UUID article = Api.draft(writer, content);
        Api.changing(Persons.EDITOR)
                .header("If-Match", "\"77\"")
                .body(Map.of("status", "retraction"))
                .put("/api/articles/{id}/sources/he2013/status", article)
                .then()
                .statusCode(412);
        Api.changing(Persons.EDITOR)
                .body(Map.of("status", "retraction"))
                .put("/api/articles/{id}/sources/he2013/status", article)
                .then()
                .statusCode(428);
        record(article, "nobody2020", "retraction")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:newsroom:source-not-found"));
        assertThat(record(article, "he2013", "burnt").statusCode()).isIn(400, 422);
    }

    @Test
    void the_gate_is_closed_for_what_rests_on_nothing_but_retracted_sources() {
        UUID article = Newsroom.ready(writer, content);
        record(article, "he2013", "retraction").then().statusCode(200);
        assertThat(Newsroom.gateIsOpen(article)).as("one source is left").isTrue();
        record(article, "who2025", "withdrawal").then().statusCode(200);
        Api.publish(Persons.EDITOR, article, Api.hash(article))
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("claim-rests-on-retracted-source"));
        record(article, "who2025", "CURRENT").then().statusCode(200);
        Api.publish(Persons.EDITOR, article, Api.hash(article)).then().statusCode(201);
    }

    @Test
    void readers_see_a_dated_notice_until_a_corrected_edition_is_out() {
        UUID article = Newsroom.published(writer, content);
        record(article, "he2013", "retraction").then().statusCode(200);
        String before = given().get(path(article)).header("ETag");
        reopens(article, 1, "NOTICE", "he2013", "a source it cites was retracted");
        awaitPublication(article, "EXPRESSION_OF_CONCERN");

        Document page = page(article);
        assertThat(page.select("aside.concern").text())
                .contains("reviewed again since 4 May 2026, because a source it cites was retracted");
        assertThat(page.text()).contains(WORDS);
        assertThat(given().header("If-None-Match", before).get(path(article)).statusCode())
                .isEqualTo(200);
        assertThat(feed()).contains(path(article));

        correct(article);

        awaitPublication(article, "PUBLISHED");
        assertThat(page(article).select(".concern")).isEmpty();
        assertThat(page(article).select("[data-edition]").attr("data-edition")).isEqualTo("2");
    }

    @Test
    void a_text_that_is_taken_down_gives_way_to_the_reason_at_once() {
        UUID article = Newsroom.published(writer, content);
        String path = path(article);
        reopens(article, 1, "TAKE_DOWN", "he2013", "the source it rests on was retracted");
        awaitPublication(article, "WITHDRAWN");

        Document page = page(article);
        assertThat(page.text())
                .contains("taken this article down", "the source it rests on was retracted", "4 May 2026");
        assertThat(page.text()).doesNotContain(WORDS);
        assertThat(page.html()).doesNotContain("ld+json");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(feed()).doesNotContain(path);
        assertThat(given().get("/").asString()).doesNotContain(path);

        correct(article);

        assertThat(page(article).select(".concern")).isEmpty();
        assertThat(feed()).contains(path);
    }

    @Test
    void a_retraction_recorded_by_mistake_is_taken_back() {
        UUID article = Newsroom.published(writer, content);
        record(article, "he2013", "retraction").then().statusCode(200);
        reopens(article, 1, "TAKE_DOWN", "he2013", "the source it rests on was retracted");
        awaitPublication(article, "WITHDRAWN");
        String modified = given().get(path(article)).header("Last-Modified");

        record(article, "he2013", "CURRENT").then().statusCode(200);

        assertThat(Api.read(article).<String>path("publication")).isEqualTo("PUBLISHED");
        assertThat(page(article).text()).contains(WORDS);
        assertThat(modified).isNotNull();
        reopens(article, 1, "TAKE_DOWN", "he2013", "late news");
        UUID other = Newsroom.published(Persons.writer());
        reopens(other, 1, "NOTICE", "he2013", "a source it cites was retracted");
        awaitPublication(other, "EXPRESSION_OF_CONCERN");
        assertThat(page(article).select(".concern")).isEmpty();
    }

    @Test
    void a_graver_notice_about_the_same_source_takes_the_place_of_the_earlier_one() {
        UUID article = Newsroom.published(writer, content);
        record(article, "he2013", "expression_of_concern").then().statusCode(200);
        reopens(article, 1, "NOTICE", "he2013", "a source it cites is in doubt");
        awaitPublication(article, "EXPRESSION_OF_CONCERN");
        record(article, "he2013", "retraction").then().statusCode(200);
        reopens(article, 1, "TAKE_DOWN", "he2013", "the source it rests on was retracted");
        awaitPublication(article, "WITHDRAWN");
        assertThat(page(article).select("[data-notice]")).hasSize(1);
    }

    @Test
    void a_task_about_an_edition_that_readers_have_no_more_changes_nothing() {
        UUID article = Newsroom.published(writer, content);
        reopens(article, 7, "TAKE_DOWN", "he2013", "the source it rests on was retracted");
        reopens(article, 1, "NONE", "he2013", "its time is over");
        UUID other = Newsroom.published(Persons.writer());
        reopens(other, 1, "NOTICE", "he2013", "a source it cites was retracted");
        awaitPublication(other, "EXPRESSION_OF_CONCERN");
        assertThat(page(article).select(".concern")).isEmpty();
    }

    @Test
    void the_same_task_with_another_severity_changes_what_readers_see_at_once() {
        UUID article = Newsroom.published(writer, content);
        record(article, "he2013", "retraction").then().statusCode(200);
        UUID task = UUID.randomUUID();
        reopens(task, article, 1, "NONE", "he2013", "a source it cites was retracted");
        reopens(task, article, 1, "NOTICE", "he2013", "a source it cites was retracted");
        awaitPublication(article, "EXPRESSION_OF_CONCERN");
        String noticed = given().get(path(article)).header("ETag");

        reopens(task, article, 1, "TAKE_DOWN", "he2013", "a source it cites was retracted");
        awaitPublication(article, "WITHDRAWN");
        assertThat(given().header("If-None-Match", noticed).get(path(article)).statusCode())
                .isEqualTo(200);
        assertThat(page(article).text()).doesNotContain(WORDS);

        reopens(task, article, 1, "NOTICE", "he2013", "a source it cites was retracted");
        awaitPublication(article, "EXPRESSION_OF_CONCERN");
        assertThat(page(article).select("[data-notice]")).hasSize(1);
        reopens(task, article, 1, "NONE", "he2013", "a source it cites was retracted");
        awaitPublication(article, "PUBLISHED");
        assertThat(page(article).select(".concern")).isEmpty();
    }

    @Test
    void a_task_that_is_closed_takes_its_notice_away_and_leaves_others() {
        UUID article = Newsroom.published(writer, content);
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        reopens(one, article, 1, "TAKE_DOWN", "he2013", "the source it rests on was retracted");
        reopens(other, article, 1, "NOTICE", "who2025", "a source it cites is in doubt");
        awaitPublication(article, "WITHDRAWN");

        closes(UUID.randomUUID(), article);
        closes(one, article);
        closes(one, article);

        awaitPublication(article, "EXPRESSION_OF_CONCERN");
        assertThat(page(article).text()).contains(WORDS);
        assertThat(page(article).select("[data-notice]")).hasSize(1);
        closes(other, article);
        awaitPublication(article, "PUBLISHED");
    }

    @Test
    void the_same_text_goes_to_the_physicians_again_and_comes_out_with_the_day_they_looked_at_it() {
        UUID article = Newsroom.published(writer, content);
        reopens(article, 1, "NOTICE", "he2013", "the time is over after which its claims are looked at again");
        awaitPublication(article, "EXPRESSION_OF_CONCERN");
        String same = Api.hash(article);

        Api.correct(writer, article, "new_version", "Physicians looked at it again and changed nothing.")
                .then()
                .statusCode(200);
        Newsroom.completes(article, Reviews.of(content, same).again(2, "2026-11-02"));
        Api.awaitState(article, "READY");
        Api.publish(Persons.EDITOR, article, same).then().statusCode(201);
        Api.publish(Persons.EDITOR, article, same).then().statusCode(200);

        Document page = page(article);
        assertThat(page.select(".concern")).isEmpty();
        assertThat(page.select("[data-edition]").attr("data-edition")).isEqualTo("2");
        assertThat(page.select(".review").text()).contains("Last reviewed 2 November 2026");
        assertThat(page.select(".corrections").text()).contains("New version", "changed nothing");
        String record = given().accept("text/html")
                .get(page.select(".review a[href^=/records/]").attr("href"))
                .asString();
        assertThat(Jsoup.parse(record).text()).contains("2 November 2026");
    }
}
