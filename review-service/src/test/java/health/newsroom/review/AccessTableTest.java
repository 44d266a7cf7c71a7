package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.INGRID;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.OFFICER;
import static health.newsroom.review.newsroom.Person.OPS;
import static health.newsroom.review.newsroom.Person.OTHER_WRITER;
import static health.newsroom.review.newsroom.Person.WRITER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Documentation;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import health.newsroom.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every endpoint for everybody. Hannah is assigned, Luis is a physician without the review, Ingrid is medical editor. A call that
 * gets past the doors is answered for its content: the bodies are chosen so that it is refused there (4xx but 401 or 403) or read.
 */
@QuarkusTest
class AccessTableTest {

    private static final List<Person> COLUMNS =
            List.of(WRITER, OTHER_WRITER, HANNAH, LUIS, INGRID, EDITOR, OFFICER, OPS);

    private static final String TABLE = """
            METHOD URL                                        | writer | other writer | assigned | physician | medical editor | editor | officer | ops
            GET    /api/reviews                               | 200 | 200 | 200 | 200 | 200 | 200 | 403 | 403
            GET    /api/reviews/{review}                      | 200 | 403 | 200 | 403 | 200 | 200 | 403 | 403
            GET    /api/reviews/{review}/ledger               | 200 | 403 | 200 | 403 | 200 | 200 | 403 | 403
            GET    /api/reviews/{review}/ledger/verification  | 200 | 403 | 200 | 403 | 200 | 200 | 403 | 200
            GET    /api/reviews/{review}/assignments/{seat}   | 200 | 403 | 200 | 403 | 200 | 200 | 403 | 403
            GET    /api/claims/{claim}                        | 200 | 403 | 200 | 403 | 200 | 200 | 403 | 403
            GET    /api/reviews/{review}/annotations          | 200 | 403 | 200 | 403 | 200 | 200 | 403 | 403
            PUT    /api/claims/{claim}                        | 428 | 403 | 428 | 403 | 428 | 428 | 403 | 403
            PUT    /api/claims/{claim}/evidence/{source}      | 428 | 403 | 428 | 403 | 428 | 428 | 403 | 403
            DELETE /api/claims/{claim}/evidence/{source}      | 428 | 403 | 428 | 403 | 428 | 428 | 403 | 403
            POST   /api/carry-over-preview                    | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
            POST   /api/reviews/{review}/claims               | 404 | 403 | 404 | 403 | 404 | 404 | 403 | 403
            POST   /api/reviews/{review}/non-medical-marks    | 404 | 403 | 404 | 403 | 404 | 404 | 403 | 403
            POST   /api/reviews/{review}/assignments          | 403 | 403 | 403 | 403 | 409 | 409 | 403 | 403
            PUT    /api/reviews/{review}/assignments/{seat}   | 403 | 403 | 428 | 403 | 403 | 403 | 403 | 403
            POST   /api/reviews/{review}/assignments/{seat}/reassignment | 403 | 403 | 403 | 403 | 404 | 404 | 403 | 403
            GET    /api/reviews/{review}/assignments/{seat}/explanation  | 403 | 403 | 200 | 403 | 200 | 200 | 403 | 403
            GET    /api/reviews/availability                  | 403 | 403 | 200 | 200 | 200 | 403 | 403 | 403
            PUT    /api/reviews/availability                  | 403 | 403 | 428 | 428 | 428 | 403 | 403 | 403
            GET    /api/reviews/availability/{none}           | 403 | 403 | 403 | 403 | 200 | 200 | 403 | 403
            GET    /api/reviews/reminders                     | 403 | 403 | 200 | 200 | 200 | 200 | 403 | 403
            GET    /api/reviews/reopenings                    | 403 | 403 | 403 | 403 | 200 | 200 | 403 | 403
            POST   /api/reviews/reopenings/{none}/closing     | 403 | 403 | 403 | 403 | 404 | 403 | 403 | 403
            PUT    /api/reviews/reopenings/{none}/severity    | 403 | 403 | 403 | 403 | 404 | 403 | 403 | 403
            GET    /api/reviews/{review}/packet               | 403 | 403 | 200 | 403 | 403 | 403 | 403 | 403
            POST   /api/reviews/{review}/decisions/bulk       | 403 | 403 | 409 | 403 | 403 | 403 | 403 | 403
            POST   /api/claims/{claim}/decisions              | 403 | 403 | 409 | 403 | 403 | 403 | 403 | 403
            POST   /api/reviews/{review}/sign-offs            | 403 | 403 | 409 | 403 | 403 | 403 | 403 | 403
            POST   /api/claims/{claim}/adjudication           | 403 | 403 | 403 | 403 | 409 | 403 | 403 | 403
            GET    /api/reviews/dead-letters                  | 403 | 403 | 403 | 403 | 403 | 403 | 403 | 200
            POST   /api/reviews/dead-letters/{none}/replay    | 403 | 403 | 403 | 403 | 403 | 403 | 403 | 404
            """;

    private Desk desk;
    private String claim;
    private String seat;

    @BeforeEach
    void a_review_assigned_to_hannah() {
        Staff.nobody();
        Staff.physician(HANNAH);
        desk = Desk.submit(ArticleFixture.quiet());
        claim = desk.claim("Avoid");
        seat = desk.assignmentOf(HANNAH).getString("id");
    }

    private record Row(String method, String url, List<Integer> statuses) {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : TABLE.lines().skip(1).toList()) {
            String[] cells = line.split("\\|", -1);
            String[] call = cells[0].strip().split("\\s+", -1);
            List<Integer> statuses = new ArrayList<>();
            for (int i = 1; i < cells.length; i++) {
                statuses.add(Integer.parseInt(cells[i].strip()));
            }
            rows.add(new Row(call[0], call[1], statuses));
        }
        return rows;
    }

    @Test
    void everybody_gets_the_answer_the_table_says() {
        SoftAssertions table = new SoftAssertions();
        for (Row row : rows()) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                int status = call(row, given().auth().oauth2(COLUMNS.get(i).token()));
                table.assertThat(status)
                        .as(row.method() + " " + row.url() + " as "
                                + COLUMNS.get(i).name())
                        .isEqualTo(row.statuses().get(i));
            }
        }
        table.assertAll();
    }

    @Test
    void without_a_good_token_nobody_gets_in() {
        String[] roles = INGRID.roles().toArray(String[]::new);
        List<String> bad = List.of(
                Tokens.expired(INGRID.id(), INGRID.name(), roles),
                Tokens.forAnotherAudience(INGRID.id(), INGRID.name(), roles),
                Tokens.fromAnotherIssuer(INGRID.id(), INGRID.name(), roles),
                Tokens.forged(INGRID.id(), INGRID.name(), roles),
                "rubbish");
        SoftAssertions table = new SoftAssertions();
        for (Row row : rows()) {
            table.assertThat(call(row, given())).as("no token: " + row.url()).isEqualTo(401);
            for (String token : bad) {
                table.assertThat(call(row, given().auth().oauth2(token)))
                        .as(row.url())
                        .isEqualTo(401);
            }
        }
        table.assertAll();
        given().get("/api/reviews").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void every_endpoint_of_the_service_is_in_the_table() {
        List<String> documented = Documentation.calls();

        assertThat(rows().stream().map(row -> row.method() + " " + shape(row.url())))
                .containsExactlyInAnyOrderElementsOf(documented.stream()
                        .filter(call -> !call.equals("GET /api/reviews/keys"))
                        .toList());
    }

    @Test
    void the_public_keys_are_for_everybody() {
        given().get("/api/reviews/keys").then().statusCode(200);
    }

    private static String shape(String url) {
        return url.replaceAll("\\{[a-z]+}", "{}");
    }

    private int call(Row row, RequestSpecification request) {
        String url = row.url()
                .replace("{review}", desk.review().toString())
                .replace("{claim}", claim)
                .replace("{source}", "biller")
                .replace("{seat}", seat)
                .replace("{none}", UUID.randomUUID().toString());
        request.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return switch (row.method()) {
            case "GET" -> request.get(url).statusCode();
            case "DELETE" -> request.delete(url).statusCode();
            case "PUT" -> request.body(body(url)).put(url).statusCode();
            default -> request.body(body(url)).post(url).statusCode();
        };
    }

    private static String body(String url) {
        String zeros = "0".repeat(64);
        String none = UUID.randomUUID().toString();
        if (url.endsWith("/decisions")) {
            return "{\"outcome\": \"APPROVED\", \"revision\": \"" + zeros + "\"}";
        }
        if (url.endsWith("/adjudication")) {
            return "{\"outcome\": \"UPHOLD_OBJECTION\", \"reason\": \"Because.\"}";
        }
        if (url.endsWith("/sign-offs")) {
            return "{\"revision\": \"" + zeros + "\"}";
        }
        if (url.endsWith("/non-medical-marks")) {
            return "{\"sentences\": [\"" + none + "\"]}";
        }
        if (url.contains("/evidence/")) {
            return "{\"quotation\": {\"text\": \"Words.\", \"locator\": \"p. 1\"}, \"studyType\": \"OTHER\", \"certainty\": \"LOW\"}";
        }
        if (url.endsWith("/carry-over-preview")) {
            return "{\"before\": \"A.\", \"after\": \"A.\", \"claims\": []}";
        }
        if (url.endsWith("/claims")) {
            return "{\"sentence\": \"" + none + "\", \"kind\": \"RISK\", \"risk\": \"LOW\"}";
        }
        if (url.endsWith("/bulk")) {
            return "{\"claims\": [\"" + none + "\"], \"revision\": \"" + zeros + "\"}";
        }
        if (url.endsWith("/availability")) {
            return "{}";
        }
        if (url.endsWith("/closing")) {
            return "{\"reason\": \"Because.\"}";
        }
        if (url.endsWith("/severity")) {
            return "{\"severity\": \"NOTICE\", \"reason\": \"Because.\"}";
        }
        if (url.endsWith("/reassignment")) {
            return "{\"reviewer\": \"" + none + "\"}";
        }
        if (url.endsWith("/assignments")) {
            return "{\"reviewer\": \"" + HANNAH.id() + "\"}";
        }
        if (url.contains("/assignments/")) {
            return "{\"state\": \"ACCEPTED\"}";
        }
        return url.endsWith("/replay") ? "{}" : "{\"kind\": \"RISK\", \"risk\": \"LOW\"}";
    }
}
