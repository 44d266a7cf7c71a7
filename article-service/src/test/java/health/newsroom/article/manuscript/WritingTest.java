package health.newsroom.article.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.fixture.Topics;
import health.newsroom.events.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WritingTest {

    private final Persons writer = Persons.writer();
    private final Manuscript content = Manuscripts.about(writer.id());

    private Manuscript saying(String more) {
        return Manuscripts.of(Manuscripts.BODY + "\n" + more + "\n", content.sources(), content.byline());
    }

    @Test
    void a_draft_is_kept_as_it_was_written() {
        UUID article = Api.draft(writer, content);
        Response read = Api.as(writer).get("/api/articles/{id}/revisions/1", article);
        read.then().statusCode(200).body("content.headline", equalTo(Manuscripts.HEADLINE));
        assertThat((String) read.path("content.body")).isEqualTo(Manuscripts.BODY);
        assertThat(read.header("ETag")).isEqualTo("\"" + read.path("hash") + "\"");
    }

    @Test
    void whoever_begins_an_article_is_in_its_byline_unless_they_say_otherwise() {
        UUID article = Api.draft(writer, Map.of("headline", "Salt", "body", "Text."));
        Api.as(writer)
                .get("/api/articles/{id}/revisions/1", article)
                .then()
                .body("content.byline", equalTo(List.of(writer.id().toString())));
        Api.changing(Persons.EDITOR, article)
                .body(Map.of("headline", "Salt", "body", "Better text."))
                .post("/api/articles/{id}/revisions", article)
                .then()
                .statusCode(201)
                .body("content.byline", equalTo(List.of(writer.id().toString())));
    }

    @Test
    void every_save_is_another_revision_and_none_is_lost() {
        UUID article = Api.draft(writer, content);
        Api.save(writer, article, Api.body(saying("One.")))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
        Api.save(writer, article, Api.body(saying("Two.")))
                .then()
                .statusCode(201)
                .body("number", equalTo(3));
        Api.as(writer)
                .get("/api/articles/{id}/revisions", article)
                .then()
                .body("items.number", equalTo(List.of(3, 2, 1)));
        Api.read(article).then().body("revision.number", equalTo(3));
    }

    @Test
    void saving_the_same_content_again_makes_nothing_new() {
        UUID article = Api.draft(writer, content);
        String etag = Api.etag(article);
        Api.save(writer, article, Api.body(content)).then().statusCode(200).body("number", equalTo(1));
        assertThat(Api.etag(article)).isEqualTo(etag);
    }

    @Test
    void going_back_to_an_earlier_text_goes_back_to_its_revision() {
        UUID article = Api.draft(writer, content);
        Api.save(writer, article, Api.body(saying("One."))).then().statusCode(201);
        Api.save(writer, article, Api.body(content)).then().statusCode(200).body("number", equalTo(1));
        Api.read(article).then().body("revision.number", equalTo(1));
        Api.save(writer, article, Api.body(saying("Two.")))
                .then()
                .statusCode(201)
                .body("number", equalTo(3));
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        UUID article = Api.draft(writer, content);
        String seen = Api.etag(article);
        Api.save(writer, article, Api.body(saying("One."))).then().statusCode(201);
        Api.changing(Persons.EDITOR)
                .header("If-Match", seen)
                .body(Api.body(saying("Two.")))
                .post("/api/articles/{id}/revisions", article)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:problem-type:newsroom:stale-version"));
        Api.changing(Persons.EDITOR)
                .body(Api.body(saying("Two.")))
                .post("/api/articles/{id}/revisions", article)
                .then()
                .statusCode(428);
        Api.read(article).then().body("revision.number", equalTo(2));
    }

    @Test
    void of_two_who_save_at_once_one_is_told_to_look_again() throws Exception {
        UUID article = Api.draft(writer, content);
        String etag = Api.etag(article);
        Callable<Integer> first = () -> save(article, etag, "One.");
        Callable<Integer> second = () -> save(article, etag, "Two.");
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = both.invokeAll(List.of(first, second)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 412);
        }
    }

    private int save(UUID article, String etag, String more) {
        return Api.changing(writer)
                .header("If-Match", etag)
                .body(Api.body(saying(more)))
                .post("/api/articles/{id}/revisions", article)
                .statusCode();
    }

    @Test
    void a_repeated_call_gets_the_same_answer_and_makes_nothing_twice() {
        String key = UUID.randomUUID().toString();
        Response first = Api.as(writer)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Api.body(content))
                .post("/api/articles");
        Response again = Api.as(writer)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Api.body(content))
                .post("/api/articles");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Api.as(writer).get("/api/articles").then().body("items.size()", equalTo(1));
    }

    @Test
    void a_submission_whose_answer_was_lost_can_be_repeated() {
        UUID article = Api.draft(writer, content);
        String etag = Api.etag(article);
        String key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            Api.as(writer)
                    .header("Idempotency-Key", key)
                    .header("If-Match", etag)
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/articles/{id}/submission", article)
                    .then()
                    .statusCode(200)
                    .body("submission", equalTo(1));
        }
        assertThat(Topics.sentAbout("newsroom.articles", article.toString(), 1)).hasSize(1);
    }

    @Test
    void a_submission_carries_the_whole_revision_to_the_reviewers() {
        Newsroom.knows(writer, "pharmacist");
        UUID article = Api.draft(writer, content);
        Api.save(Persons.EDITOR, article, Api.body(saying("One."))).then().statusCode(201);
        Api.submit(writer, article).then().statusCode(200).body("state", equalTo("IN_REVIEW"));
        Topics.Received event =
                Topics.sentAbout("newsroom.articles", article.toString(), 1).getFirst();
        assertThat(event.type()).isEqualTo("article.submitted.v1");
        assertThat(EventContract.of(event.type()).violations(event.json())).isEmpty();
        assertThat(event.data().path("revision").path("hash").asText()).isEqualTo(Api.hash(article));
        assertThat(event.data().path("revision").path("body").asText()).contains("One.");
        assertThat(event.data().path("editedBy").findValuesAsText("person"))
                .containsExactlyInAnyOrder(
                        writer.id().toString(), Persons.EDITOR.id().toString());
    }

    @Test
    void hearsay_is_stopped_before_a_physician_sees_it() {
        Manuscript hearsay = Manuscripts.of("Text.", List.of(Manuscripts.nobodyKnowsWhat()), content.byline());
        UUID article = Api.draft(writer, hearsay);
        Api.as(writer)
                .get("/api/articles/{id}/gate", article)
                .then()
                .body("open", equalTo(false))
                .body("items.code", hasItems("only-non-sources", "not-submitted"));
        Api.submit(writer, article)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:newsroom:gate-closed"))
                .body("errors.pointer", equalTo(List.of("only-non-sources")));
        assertThat(Api.state(article)).isEqualTo("DRAFT");
    }

    @Test
    void what_is_in_review_is_not_changed_but_can_be_taken_back() {
        UUID article = Api.draft(writer, content);
        Api.submit(writer, article).then().statusCode(200);
        Api.save(writer, article, Api.body(saying("One.")))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:newsroom:in-review"));
        Api.changing(writer, article)
                .post("/api/articles/{id}/withdrawal", article)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        Api.save(writer, article, Api.body(saying("One."))).then().statusCode(201);
        List<Topics.Received> events = Topics.sentAbout("newsroom.articles", article.toString(), 2);
        assertThat(events)
                .extracting(Topics.Received::type)
                .containsExactly("article.submitted.v1", "article.withdrawn.v1");
        assertThat(EventContract.of("article.withdrawn.v1")
                        .violations(events.get(1).json()))
                .isEmpty();
    }

    @Test
    void a_longest_possible_article_reaches_the_reviewers() {
        Manuscript longest = Manuscripts.of("\"word\" ".repeat(149_000), content.sources(), content.byline());
        UUID article = Api.draft(writer, longest);
        Api.submit(writer, article).then().statusCode(200);
        assertThat(Topics.sentAbout("newsroom.articles", article.toString(), 1)).hasSize(1);
    }
}
