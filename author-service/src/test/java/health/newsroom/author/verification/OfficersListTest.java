package health.newsroom.author.verification;

import static health.newsroom.author.Problems.assertProblem;
import static health.newsroom.author.credential.Entered.licence;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.author.Account;
import health.newsroom.author.Days;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficersListTest {

    private final Account physician = Account.physician();
    private final Account officer = Account.officer();

    @Inject
    Days days;

    @BeforeEach
    void somebody() {
        physician.withProfile();
    }

    @Test
    void what_nobody_verified_waits_on_the_list_until_somebody_did() {
        String licence = physician.enters(licence());
        assertThat(listed("")).contains(id(licence));
        assertThat(listed("?status=UNVERIFIED")).contains(id(licence));

        officer.finds(licence, "ACTIVE").then().statusCode(200);

        assertThat(listed("")).doesNotContain(id(licence));
        assertThat(listed("?status=ACTIVE")).contains(id(licence));
    }

    @Test
    void what_has_lapsed_by_the_clock_is_listed_as_lapsed_before_anyone_noticed() {
        String licence = physician.enters(licence());
        officer.finds(licence, "ACTIVE").then().statusCode(200);

        days.endedYesterday(licence);

        assertThat(listed("?status=LAPSED")).contains(id(licence));
        assertThat(listed("?status=ACTIVE")).doesNotContain(id(licence));
    }

    @Test
    void what_is_to_be_looked_up_again_is_listed_by_its_day() {
        String licence = physician.enters(licence());
        officer.finds(licence, "ACTIVE").then().statusCode(200);

        assertThat(listed("?checkDueBy=2199-01-01T00:00:00Z")).contains(id(licence));
        assertThat(listed("?status=ACTIVE&checkDueBy=2199-01-01T00:00:00Z")).contains(id(licence));
        assertThat(listed("?checkDueBy=2020-01-01T00:00:00Z")).doesNotContain(id(licence));
    }

    @Test
    void a_line_says_whose_it_is() {
        String licence = physician.enters(licence());

        assertThat(walk("").stream()
                        .filter(line -> id(licence).equals(credential(line).get("id"))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line).containsEntry("name", "Dr Hannah Okafor");
                    assertThat(String.valueOf(line.get("page"))).startsWith("/people/dr-hannah-okafor");
                });
    }

    @Test
    void a_parameter_that_is_none_is_refused() {
        assertProblem(officer.asks().get("/api/people/credentials?status=FINE"), 400, "malformed-parameter");
        assertProblem(officer.asks().get("/api/people/credentials?checkDueBy=soon"), 400, "malformed-parameter");
    }

    private List<String> listed(String query) {
        return walk(query).stream()
                .map(line -> String.valueOf(credential(line).get("id")))
                .toList();
    }

    /** Every line of the list, page by page. */
    private List<Map<String, Object>> walk(String query) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = officer.asks()
                    .queryParam("limit", 7)
                    .queryParam("after", next == null ? "" : next)
                    .get("/api/people/credentials" + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            lines.addAll(page.getList("items"));
            next = page.getString("next");
        } while (next != null);
        return lines;
    }

    private static Map<?, ?> credential(Map<String, Object> line) {
        return (Map<?, ?>) Objects.requireNonNull(line.get("credential"));
    }

    private static String id(String address) {
        return address.replaceAll(".*/", "");
    }
}
