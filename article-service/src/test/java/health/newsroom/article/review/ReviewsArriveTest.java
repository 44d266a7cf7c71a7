package health.newsroom.article.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.fixture.Reviews;
import health.newsroom.article.fixture.Topics;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.http.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewsArriveTest {

    private static final String TYPE = "review.completed.v1";

    private final Persons writer = Persons.writer();
    private final Manuscript content = Manuscripts.about(writer.id());

    private UUID submitted() {
        UUID article = Api.draft(writer, content);
        Api.submit(writer, article).then().statusCode(200);
        return article;
    }

    private static void send(ObjectNode event) {
        Topics.send("newsroom.reviews", TYPE, event.path("review").asText(), event);
    }

    @Test
    void an_approval_makes_the_article_ready() {
        UUID article = submitted();
        Newsroom.completes(article, Reviews.of(content, Api.hash(article)));
        Api.awaitState(article, "READY");
        assertThat((String) Api.read(article).path("approvedRevision")).isEqualTo(Api.hash(article));
    }

    @Test
    void a_wish_for_evidence_sends_the_article_back() {
        UUID article = submitted();
        Newsroom.completes(article, Reviews.of(content, Api.hash(article)).deciding("NEEDS_EVIDENCE"));
        Api.awaitState(article, "AMENDS_NEEDED");
    }

    /** The two go to one partition, so when the second has arrived the first was dealt with. */
    @Test
    void a_review_of_another_revision_is_passed_over() {
        UUID article = submitted();
        send(Reviews.of(content, "f".repeat(64)).event(article, 7));
        Newsroom.completes(article, Reviews.of(content, Api.hash(article)).deciding("OVERSTATED"));
        Api.awaitState(article, "AMENDS_NEEDED");
        assertThat(Api.read(article).<String>path("approvedRevision")).isNull();
    }

    @Test
    void a_review_that_is_delivered_twice_counts_once() {
        UUID article = submitted();
        ObjectNode event = Reviews.of(content, Api.hash(article)).event(article, 1);
        String id = Topics.send("newsroom.reviews", TYPE, event.path("review").asText(), event);
        Topics.send("newsroom.reviews", id, TYPE, event.path("review").asText(), event);
        Api.awaitState(article, "READY");
        String etag = Api.etag(article);
        UUID next = submitted();
        Newsroom.completes(next, Reviews.of(content, Api.hash(next)));
        Api.awaitState(next, "READY");
        assertThat(Api.etag(article)).isEqualTo(etag);
    }

    @Test
    void a_record_that_is_not_what_was_signed_is_put_aside_for_people_to_look_at() {
        UUID article = submitted();
        ObjectNode event = Reviews.of(content, Api.hash(article)).event(article, 1);
        ((ObjectNode) event.path("record").path("claims").get(0)).put("exact", "Salt is healthy.");
        send(event);
        Persons ops = Persons.of("Sam Okoro", Role.Names.OPS);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            List<String> subjects =
                    Api.as(ops).get("/api/articles/dead-letters").path("items.subject");
            return subjects.contains(event.path("review").asText());
        });
        assertThat(Api.state(article)).isEqualTo("IN_REVIEW");
    }
}
