package health.newsroom.article.api;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists show, page by page, and how many statements each takes, however long it is. */
@QuarkusTest
class ListsTest {

    @Inject
    SessionFactory sessions;

    private final Persons writer = Persons.writer();

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    private long statements(Runnable act) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }

    private List<UUID> drafts(int wanted) {
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            drafts.add(Api.draft(writer, Map.of("headline", "Draft " + i, "body", "Text.")));
        }
        return drafts;
    }

    @Test
    void a_writer_sees_their_own_articles_the_newest_first_page_by_page() {
        List<String> drafts = drafts(5).stream().map(UUID::toString).toList();
        List<String> seen = new ArrayList<>();
        String next = "/api/articles?limit=2";
        while (next != null) {
            Response page = Api.as(writer).get(next);
            seen.addAll(page.path("items.id"));
            next = page.header("Link") == null
                    ? null
                    : page.header("Link").replaceFirst("^<[^>]*?(/api/[^>]*)>.*$", "$1");
        }
        assertThat(seen).isEqualTo(drafts.reversed());
    }

    @Test
    void those_in_a_byline_see_the_article_in_their_list() {
        Persons other = Persons.writer();
        UUID article = Api.draft(
                writer, Manuscripts.of("Text.", List.of(Manuscripts.paper()), List.of(writer.id(), other.id())));
        assertThat(Api.as(other).get("/api/articles").<List<String>>path("items.id"))
                .containsExactly(article.toString());
    }

    @Test
    void a_list_can_be_narrowed_to_a_state() {
        UUID submitted = drafts(2).getFirst();
        Api.save(writer, submitted, Api.body(Manuscripts.about(writer.id())))
                .then()
                .statusCode(201);
        Api.submit(writer, submitted).then().statusCode(200);
        assertThat(Api.as(writer).get("/api/articles?state=IN_REVIEW").<List<String>>path("items.id"))
                .containsExactly(submitted.toString());
        assertThat(Api.as(writer).get("/api/articles?state=DRAFT").<List<String>>path("items.id"))
                .hasSize(1);
    }

    @Test
    void a_list_of_articles_takes_one_statement() {
        drafts(7);
        assertThat(statements(() -> Api.as(writer).get("/api/articles").then().statusCode(200)))
                .isEqualTo(1);
        assertThat(statements(() -> Api.as(Persons.EDITOR)
                        .get("/api/articles?limit=100")
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
    }

    @Test
    void a_list_of_revisions_takes_one_more_than_the_question_whose_it_is() {
        UUID article = drafts(1).getFirst();
        for (int i = 0; i < 4; i++) {
            Api.save(writer, article, Map.of("headline", "Draft", "body", "Text " + i))
                    .then()
                    .statusCode(201);
        }
        assertThat(statements(() -> Api.as(writer)
                        .get("/api/articles/{id}/revisions", article)
                        .then()
                        .statusCode(200)))
                .isEqualTo(2);
    }

    @Test
    void readers_cost_a_few_statements() {
        UUID article = Newsroom.published(writer);
        Newsroom.published(Persons.writer());
        String page = "/articles/" + Api.read(article).path("slug");
        assertThat(statements(() -> Api.as(writer)
                        .get("/api/articles/{id}/editions", article)
                        .then()
                        .statusCode(200)))
                .isEqualTo(2);
        assertThat(statements(() -> io.restassured.RestAssured.get("/").then().statusCode(200)))
                .isEqualTo(1);
        assertThat(statements(() ->
                        io.restassured.RestAssured.get("/feed.atom").then().statusCode(200)))
                .isEqualTo(1);
        assertThat(statements(() -> io.restassured.RestAssured.get(page).then().statusCode(200)))
                .as("the edition, its notices, the editions before it")
                .isEqualTo(3);
    }
}
