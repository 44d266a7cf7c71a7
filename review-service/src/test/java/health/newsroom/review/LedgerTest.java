package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.events.CanonicalJson;
import health.newsroom.review.ledger.Chain;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Database;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened cannot be made unhappened, and anyone can check that it was not. */
@QuarkusTest
class LedgerTest {

    private Desk desk;

    @BeforeEach
    void a_completed_round() {
        Staff.nobody();
        Staff.physician(HANNAH);
        desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);
    }

    @Test
    void a_reader_can_follow_the_chain_over_all_pages_to_the_head_that_was_told() throws Exception {
        String previous = Chain.GENESIS;
        String url = "/api/reviews/" + desk.review() + "/ledger?limit=4";
        int number = 0;
        while (url != null) {
            var answer = Desk.as(EDITOR).get(url).then().statusCode(200).extract();
            for (JsonNode entry : new ObjectMapper().readTree(answer.asString()).get("items")) {
                String content =
                        new String(CanonicalJson.bytes(entry.get("content").toString()), StandardCharsets.UTF_8);
                assertThat(entry.get("number").asInt()).isEqualTo(++number);
                assertThat(entry.get("previousHash").asText()).isEqualTo(previous);
                assertThat(entry.get("hash").asText()).isEqualTo(Chain.hash(previous, content));
                previous = entry.get("hash").asText();
            }
            String next = answer.jsonPath().getString("next");
            url = next == null ? null : "/api/reviews/" + desk.review() + "/ledger?limit=4&after=" + next;
        }
        JsonPath completed = new JsonPath(desk.told().getLast().json());
        assertThat(completed.getString("ledgerHead")).isEqualTo(previous);
        assertThat(number).isGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set content = '{}'",
                "delete from ledger_entry",
                "truncate ledger_entry",
                "update decision set outcome = 'APPROVED'",
                "delete from decision",
                "truncate decision cascade",
                "update sign_off set revision_hash = ''",
                "delete from sign_off",
                "truncate sign_off cascade"
            })
    void the_database_itself_refuses_to_change_what_was_decided_even_to_its_owner(String sql) throws SQLException {
        long before = desk.ledgerLength();
        try (var connection = Database.connect();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .withMessageContaining("is append-only");
            statement.execute("set session_replication_role = replica");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .withMessageContaining("is append-only");
        }
        assertThat(desk.ledgerLength()).isEqualTo(before);
    }

    @Test
    void a_fork_of_the_chain_is_refused() throws SQLException {
        try (var connection = Database.connect();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("insert into ledger_entry select * from ledger_entry limit 1"))
                    .withMessageContaining("duplicate key");
        }
    }
}
