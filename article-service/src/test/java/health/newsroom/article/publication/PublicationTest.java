package health.newsroom.article.publication;

import static health.newsroom.article.fixture.Api.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.fixture.Reviews;
import health.newsroom.article.fixture.Topics;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.events.EventContract;
import health.newsroom.http.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationTest {

    @Inject
    DataSource database;

    private final Persons writer = Persons.writer();
    private final Manuscript content = Manuscripts.about(writer.id());

    private static String path(UUID article) {
        return "/articles/" + Api.read(article).path("slug");
    }

    @Test
    void an_approved_revision_becomes_an_edition_that_readers_get() {
        UUID article = Newsroom.ready(writer, content);
        String hash = Api.hash(article);
        Response published = publish(Persons.EDITOR, article, hash);
        published.then().statusCode(201).body("number", equalTo(1)).body("revision.hash", equalTo(hash));
        assertThat(published.header("Location")).endsWith(published.path("page"));
        given().get((String) published.path("page")).then().statusCode(200);
        Api.read(article).then().body("state", equalTo("DRAFT")).body("publication", equalTo("PUBLISHED"));
    }

    @Test
    void the_newsroom_hears_of_a_publication_and_of_a_correction() {
        UUID article = Newsroom.published(writer, content);
        Manuscript better = Manuscripts.of(Manuscripts.BODY + "\nThat is all.\n", content.sources(), content.byline());
        Api.save(writer, article, Api.body(better)).then().statusCode(201);
        Api.correct(writer, article, "clarification", "Said that this is all.")
                .then()
                .statusCode(200);
        Newsroom.approves(article, better);
        publish(Persons.EDITOR, article, Api.hash(article))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));

        List<Topics.Received> events = Topics.sentAbout("newsroom.articles", article.toString(), 4);
        assertThat(events)
                .extracting(Topics.Received::type)
                .containsExactly(
                        "article.submitted.v1", "article.published.v1", "article.submitted.v1", "article.corrected.v1");
        events.forEach(event -> assertThat(EventContract.of(event.type()).violations(event.json()))
                .as(event.json())
                .isEmpty());
        assertThat(events.get(1).data().path("url").asText()).isEqualTo("http://localhost:8080" + path(article));
        assertThat(events.get(3).data().path("update").path("type").asText()).isEqualTo("clarification");
    }

    @Test
    void a_draft_is_refused_with_every_reason() {
        UUID article = Api.draft(writer, content);
        publish(Persons.EDITOR, article, Api.hash(article))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:newsroom:gate-closed"))
                .body("errors.pointer", hasItems("not-submitted", "not-approved-revision"));
        assertThat(Api.read(article).<String>path("slug")).isNull();
    }

    @Test
    void only_the_approved_revision_can_be_published() {
        UUID article = Api.draft(writer, content);
        String older = Api.hash(article);
        Manuscript better = Manuscripts.of(Manuscripts.BODY + "\nThat is all.\n", content.sources(), content.byline());
        Api.save(writer, article, Api.body(better)).then().statusCode(201);
        Newsroom.knows(writer, "pharmacist");
        Newsroom.licenses(Persons.PHYSICIAN);
        Api.submit(writer, article).then().statusCode(200);
        Newsroom.approves(article, better);
        publish(Persons.EDITOR, article, older)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:newsroom:not-approved-revision"));
        publish(Persons.EDITOR, article, "f".repeat(64))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:newsroom:not-approved-revision"));
        assertThat(Api.state(article)).isEqualTo("READY");
    }

    @Test
    void a_licence_that_lapsed_a_minute_ago_closes_the_gate() {
        Persons physician = Persons.of("Dr Nia Owusu", Role.Names.PHYSICIAN);
        Newsroom.knows(writer, "pharmacist");
        Newsroom.licenses(physician);
        UUID article = Api.draft(writer, content);
        Api.submit(writer, article).then().statusCode(200);
        Newsroom.completes(article, Reviews.of(content, Api.hash(article)).by(physician));
        Api.awaitState(article, "READY");
        Newsroom.awaitOpenGate(article);
        Newsroom.credential(physician, "LAPSED", "2090-12-31");
        await().atMost(Duration.ofSeconds(30)).until(() -> !Newsroom.gateIsOpen(article));
        publish(Persons.EDITOR, article, Api.hash(article))
                .then()
                .statusCode(409)
                .body("errors.pointer", hasItem("approver-credential-not-active"));
    }

    @Test
    void an_edit_after_the_approval_needs_another_review() {
        UUID article = Newsroom.ready(writer, content);
        Manuscript changed =
                Manuscripts.of(Manuscripts.BODY.replace("0.4 g", "4 g"), content.sources(), content.byline());
        Api.save(writer, article, Api.body(changed)).then().statusCode(201);
        publish(Persons.EDITOR, article, Api.hash(article))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:newsroom:gate-closed"));
    }

    @Test
    void publishing_twice_makes_one_edition() {
        UUID article = Newsroom.published(writer, content);
        String hash = Api.hash(article);
        publish(Persons.EDITOR, article, hash).then().statusCode(200).body("number", equalTo(1));
        Api.as(Persons.EDITOR)
                .get("/api/articles/{id}/editions", article)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void of_two_who_publish_at_once_both_are_told_of_one_edition() throws Exception {
        UUID article = Newsroom.ready(writer, content);
        String hash = Api.hash(article);
        String etag = Api.etag(article);
        Callable<Response> press = () -> Api.changing(Persons.EDITOR)
                .header("If-Match", etag)
                .body(Map.of("revision", hash))
                .post("/api/articles/{id}/publication", article);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(press, press)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 201);
            assertThat(answers.get(0).<String>path("id"))
                    .isEqualTo(answers.get(1).path("id"));
        }
        assertThat(Topics.sentAbout("newsroom.articles", article.toString(), 2)).hasSize(2);
    }

    @Test
    void two_articles_of_one_headline_have_addresses_of_their_own() {
        Persons other = Persons.writer();
        String first = path(Newsroom.published(writer, content));
        String second = path(Newsroom.published(other, Manuscripts.about(other.id())));
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void the_byline_keeps_the_names_of_the_day_of_publication() {
        UUID article = Newsroom.published(writer, content);
        Newsroom.knows(new Persons(writer.id(), "Meera Sharma", List.of()), "pharmacist");
        Persons witness = Persons.writer();
        Newsroom.published(witness);
        assertThat(given().get(path(article)).asString())
                .contains("Meera Kulkarni")
                .doesNotContain("Meera Sharma");
    }

    @Test
    void the_database_itself_refuses_to_rewrite_what_others_rely_on() throws SQLException {
        Newsroom.published(writer, content);
        for (String table : List.of("revision", "edition", "completed_review")) {
            for (String statement :
                    List.of("update %s set article = article", "delete from %s", "truncate %s cascade")) {
                try (Connection connection = database.getConnection();
                        var change = connection.createStatement()) {
                    assertThatThrownBy(() -> change.execute(statement.formatted(table)))
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("its rows never change");
                }
            }
        }
    }
}
