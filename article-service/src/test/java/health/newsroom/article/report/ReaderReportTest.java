package health.newsroom.article.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.fixture.Topics;
import health.newsroom.events.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers tell the newsroom what is wrong. */
@QuarkusTest
class ReaderReportTest {

    private static final String WORDS = "Bread and cheese bring most of it.";

    @Inject
    ForgetContacts contacts;

    @Inject
    SessionFactory sessions;

    private final Persons writer = Persons.writer();
    private UUID article;
    private String path;

    @BeforeEach
    void a_published_article() {
        article = Newsroom.published(writer);
        path = "/articles/" + Api.read(article).path("slug");
    }

    private static RequestSpecification browser() {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .accept("text/html");
    }

    private Document form(String query) {
        Response answer = browser().get(path + "/report" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("form-action 'self'", "default-src 'none'");
        return Jsoup.parse(answer.asString());
    }

    private Response submit(Map<String, String> fields) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post(path + "/report");
    }

    /** Sends the form's body as it is, where other clients would mend it. */
    private int statusOf(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path + "/report"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Response send(String key, Map<String, String> report) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(report)
                .post(path + "/reports");
    }

    private JsonPath listed() {
        return Api.as(Persons.EDITOR)
                .get("/api/articles/{id}/reader-reports", article)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<Topics.Received> told(int wanted) {
        return Topics.sentAbout("newsroom.articles", article.toString(), 2 + wanted).stream()
                .filter(event -> event.type().equals("reader.report-received.v1"))
                .toList();
    }

    @Test
    void every_reviewed_sentence_and_the_page_itself_lead_to_the_form() {
        Document page = Jsoup.parse(browser().get(path).asString());
        assertThat(page.select(".reporting a").attr("href")).isEqualTo(path + "/report");
        List<Element> notes = page.select(".notes li");
        assertThat(notes)
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note.select("a.report")).hasSize(1));

        String href = page.select("a.report").get(1).attr("href");
        assertThat(href).isEqualTo(path + "/report?edition=1&passage=2");
        Document form = form(href.substring(href.indexOf('?')));
        assertThat(form.select("#quotation").text())
                .isEqualTo(form("").select("#passage option").get(2).text().substring(3));
        assertThat(form.select("#passage")).isEmpty();
    }

    @Test
    void the_form_needs_no_script_and_names_its_fields() {
        Document form = form("");

        assertThat(form.select("script")).isEmpty();
        for (Element field : form.select("select, textarea, input:not([type=hidden])")) {
            assertThat(form.select("label[for=" + field.id() + "]"))
                    .as(field.id())
                    .hasSize(1);
        }
        assertThat(form.select("form").attr("action")).isEqualTo(path + "/report");
        assertThat(form.select("#website").attr("tabindex")).isEqualTo("-1");
        assertThat(form("?edition=7&passage=2").select("#quotation").text())
                .as("of an edition that is not shown")
                .isEmpty();
        assertThat(form("?edition=1&passage=999").select("#quotation").text()).isEmpty();
        assertThat(browser().get("/articles/no-such-article/report").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_report_is_received_with_a_number_and_a_second_click_makes_no_second_one() {
        Map<String, String> fields = Map.of(
                "key",
                form("").select("[name=key]").attr("value"),
                "quotation",
                WORDS,
                "problem",
                "Ünlikely: <b>soup</b> brings more.",
                "email",
                "reader@example.org");
        Response first = submit(fields);
        Response second = submit(fields);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.header("Location")).as("of the same origin").startsWith(path + "/report/R-");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        JsonPath listed = listed();
        assertThat(listed.getList("items")).hasSize(1);
        assertThat(listed.getString("items[0].problem")).isEqualTo("Ünlikely: <b>soup</b> brings more.");
        assertThat(listed.getString("items[0].email")).isEqualTo("reader@example.org");
        assertThat(listed.getInt("items[0].edition")).isEqualTo(1);
        String thanks = browser().get(first.header("Location")).asString();
        assertThat(thanks).contains(listed.getString("items[0].reference"), "What happens next");
        assertThat(thanks).doesNotContain("soup", "reader@example.org");
    }

    @Test
    void the_newsroom_hears_which_words_are_meant_and_not_who_says_so() {
        send(key(), Map.of("quotation", WORDS, "problem", "My own soup!", "email", "reader@example.org"))
                .then()
                .statusCode(201);
        send(key(), Map.of("problem", "All of it.")).then().statusCode(201);

        List<Topics.Received> told = told(2);
        assertThat(told).hasSize(2).allSatisfy(event -> {
            assertThat(EventContract.of(event.type()).violations(event.json())).isEmpty();
            assertThat(event.json()).doesNotContain("soup", "reader@example.org");
        });
        assertThat(told.getFirst().data().path("quotation").asText()).isEqualTo(WORDS);
        assertThat(told.getLast().data().has("quotation")).isFalse();
    }

    @Test
    void a_sentence_chosen_from_the_list_is_the_quotation() {
        String third = form("").select("#passage option").get(3).text().substring(3);

        submit(Map.of("key", key(), "passage", "3", "quotation", "", "problem", "Wrong."))
                .then()
                .statusCode(303);

        assertThat(listed().getString("items[0].quotation")).isEqualTo(third);
    }

    @Test
    void what_is_missing_is_said_beside_what_was_typed() {
        Response answer = submit(Map.of("key", key(), "problem", " ", "email", "nobody", "quotation", "<i>Salt"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(answer.asString());
        assertThat(form.select(".faults a").eachAttr("href")).containsExactly("#problem", "#email");
        assertThat(form.select("#email").attr("value")).isEqualTo("nobody");
        assertThat(form.select("#quotation").text()).isEqualTo("<i>Salt");
        assertThat(form.select("[aria-invalid]").eachAttr("id")).containsExactly("problem", "email");
        assertThat(listed().getList("items")).isEmpty();
    }

    @Test
    void broken_bytes_are_refused_by_the_form_and_by_the_api() throws Exception {
        assertThat(statusOf("key=" + key() + "&problem=broken%C3%28%FF")).isEqualTo(422);
        byte[] broken = "{\"problem\": \"br\u00ffken\"}".getBytes(StandardCharsets.ISO_8859_1);
        given().contentType("application/json")
                .header("Idempotency-Key", key())
                .body(broken)
                .post(path + "/reports")
                .then()
                .statusCode(400)
                .body("type", endsWith(":invalid-utf-8"));
        assertThat(listed().getList("items")).isEmpty();
    }

    @Test
    void whoever_fills_in_what_people_do_not_see_is_thanked_and_not_heard() {
        Response answer = submit(Map.of("key", key(), "problem", "Buy this.", "website", "https://example.org"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser().get(answer.header("Location")).statusCode()).isEqualTo(200);
        assertThat(listed().getList("items")).isEmpty();
    }

    @Test
    void a_long_report_in_any_script_fits_and_a_longer_one_is_told_so() {
        submit(Map.of("key", key(), "problem", "塩".repeat(2000))).then().statusCode(303);
        assertThat(submit(Map.of("key", key(), "problem", "塩".repeat(2001))).statusCode())
                .isEqualTo(422);
        assertThat(submit(Map.of("key", key(), "problem", "a".repeat(100_000))).statusCode())
                .isBetween(400, 499);
    }

    @Test
    void a_program_is_told_what_is_wrong_as_a_problem() {
        send(key(), Map.of("email", "nobody"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith(":validation-failed"))
                .body("errors.pointer", hasItem("/problem"));
        given().contentType("application/json")
                .body(Map.of("problem", "Wrong."))
                .post(path + "/reports")
                .then()
                .statusCode(400)
                .body("type", endsWith(":idempotency-key-missing"));
        given().contentType("application/json")
                .header("Idempotency-Key", key())
                .body(Map.of("problem", "Wrong."))
                .post("/articles/no-such-article/reports")
                .then()
                .statusCode(404)
                .body("type", endsWith(":article-not-found"));
    }

    @Test
    void a_retry_gets_the_same_number_and_another_report_needs_another_key() throws Exception {
        String key = key();
        List<String> references = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(4)) {
            Callable<String> call = () -> send(key, Map.of("problem", "Wrong.")).path("reference");
            for (Future<String> one : clients.invokeAll(List.of(call, call, call, call))) {
                references.add(one.get());
            }
        }

        assertThat(references).doesNotContainNull().containsOnly(references.getFirst());
        send(key, Map.of("problem", "Something else."))
                .then()
                .statusCode(422)
                .body("type", endsWith(":idempotency-key-reused"));
        assertThat(listed().getList("items")).hasSize(1);
    }

    @Test
    void more_than_an_article_bears_in_an_hour_are_asked_to_come_again() {
        String first = key();
        send(first, Map.of("problem", "Wrong.")).then().statusCode(201);
        for (int i = 1; i < 20; i++) {
            send(key(), Map.of("problem", "Wrong.")).then().statusCode(201);
        }

        send(key(), Map.of("problem", "Wrong."))
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("3600"))
                .body("type", endsWith(":too-many-reports"));
        assertThat(submit(Map.of("key", key(), "problem", "Wrong.")).statusCode())
                .isEqualTo(429);
        send(first, Map.of("problem", "Wrong.")).then().statusCode(201);
    }

    @Test
    void editors_read_the_list_in_pages_at_the_cost_of_two_statements() {
        for (int i = 0; i < 5; i++) {
            send(key(), Map.of("problem", "Number " + i)).then().statusCode(201);
        }
        Response page = Api.as(Persons.EDITOR).get("/api/articles/{id}/reader-reports?limit=2", article);
        page.then().body("items", hasSize(2)).body("items[0].problem", equalTo("Number 4"));
        String next = page.header("Link").replaceFirst("^<[^>]*?(/api/[^>]*)>.*$", "$1");
        Api.as(Persons.EDITOR).get(next).then().body("items[0].problem", equalTo("Number 2"));

        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();
        listed();
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    void an_address_is_forgotten_after_half_a_year_and_the_report_is_not() {
        String key = key();
        Map<String, String> report = Map.of("problem", "Wrong.", "email", "reader@example.org");
        send(key, report).then().statusCode(201);

        contacts.run(Instant.now().plus(Duration.ofDays(179)));
        assertThat(listed().getString("items[0].email")).isEqualTo("reader@example.org");
        contacts.run(Instant.now().plus(Duration.ofDays(181)));

        assertThat(listed().getString("items[0].email")).isNull();
        assertThat(listed().getString("items[0].problem")).isEqualTo("Wrong.");
        send(key, report).then().statusCode(201);
        assertThat(listed().getList("items")).hasSize(1);
    }
}
