package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.OTHER_WRITER;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists in pages, each caller's own, in one statement. */
@QuarkusTest
class ListTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void one_physician() {
        Staff.nobody();
        Staff.physician(HANNAH);
    }

    private static List<String> all(Person person, String query) {
        List<String> ids = new ArrayList<>();
        String url = "/api/reviews?" + query;
        while (url != null) {
            JsonPath page =
                    Desk.as(person).get(url).then().statusCode(200).extract().jsonPath();
            ids.addAll(page.getList("items.id"));
            url = page.getString("next") == null ? null : "/api/reviews?" + query + "&after=" + page.getString("next");
        }
        return ids;
    }

    @Test
    void pages_show_every_review_once_newest_first() {
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.addFirst(Desk.submit(ArticleFixture.quiet()).review().toString());
        }

        assertThat(all(EDITOR, "limit=2"))
                .startsWith(newestFirst.toArray(String[]::new))
                .doesNotHaveDuplicates();
        Desk.as(EDITOR)
                .get("/api/reviews?limit=2")
                .then()
                .body("items", hasSize(2))
                .header("Link", containsString("rel=\"next\""));
        Desk.as(EDITOR)
                .get("/api/reviews?after=nonsense")
                .then()
                .statusCode(400)
                .body("type", endsWith(":malformed-parameter"));
        Desk.as(EDITOR).get("/api/reviews?limit=0").then().statusCode(400);
    }

    @Test
    void everybody_gets_their_own() {
        Desk hers = Desk.submit(ArticleFixture.quiet());
        Desk his = Desk.submit(
                ArticleFixture.quiet().from(OTHER_WRITER).by(OTHER_WRITER).editedBy(OTHER_WRITER));

        assertThat(all(WRITER, "limit=100"))
                .contains(hers.review().toString())
                .doesNotContain(his.review().toString());
        assertThat(all(OTHER_WRITER, "limit=100"))
                .contains(his.review().toString())
                .doesNotContain(hers.review().toString());
        assertThat(all(HANNAH, "limit=100"))
                .contains(hers.review().toString(), his.review().toString());
        assertThat(all(LUIS, "limit=100"))
                .doesNotContain(hers.review().toString(), his.review().toString());
        hers.answer(HANNAH, HANNAH, "DECLINED").statusCode(200);
        assertThat(all(HANNAH, "limit=100")).doesNotContain(hers.review().toString());
        Desk.as(HANNAH)
                .get("/api/reviews/" + hers.review())
                .then()
                .statusCode(403)
                .body("type", endsWith(":not-assigned"));
    }

    @Test
    void a_list_can_be_narrowed_to_an_article_and_to_a_state() {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        Desk.as(EDITOR)
                .get("/api/reviews?article=" + desk.article().article())
                .then()
                .body("items", hasSize(1))
                .body("items[0].headline", equalTo("What cracks in a neck"))
                .body("items[0].state", equalTo("IN_REVIEW"))
                .body("items[0].round", equalTo(1))
                .body("items[0].revision.hash", equalTo(desk.article().hash()))
                .body("items[0].dueBy", notNullValue())
                .body("next", nullValue());
        Desk.as(EDITOR)
                .get("/api/reviews?state=APPROVED&article=" + desk.article().article())
                .then()
                .body("items", hasSize(0));
        Desk.as(EDITOR).get("/api/reviews?state=DONE").then().statusCode(404);
    }

    @Test
    void a_list_takes_as_many_statements_for_one_review_as_for_many() {
        Desk.submit(ArticleFixture.quiet());
        long one = statements("/api/reviews?limit=1");
        for (int i = 0; i < 4; i++) {
            Desk.submit(ArticleFixture.quiet());
        }

        assertThat(statements("/api/reviews?limit=100")).isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(2);
    }

    @Test
    void a_review_takes_as_many_statements_for_a_short_text_as_for_a_long_one() {
        Desk small = Desk.submit(ArticleFixture.quiet());
        Desk large = Desk.submit(ArticleFixture.about((ArticleFixture.QUIET_BODY + "\n\n").repeat(40)));

        assertThat(statements("/api/reviews/" + large.review()))
                .isEqualTo(statements("/api/reviews/" + small.review()));
        assertThat(statements("/api/reviews/" + large.review())).isLessThanOrEqualTo(17);
    }

    private long statements(String url) {
        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();
        Desk.as(EDITOR).get(url).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
