package health.newsroom.article.reading.html;

import static health.newsroom.article.fixture.Api.correct;
import static health.newsroom.article.fixture.Api.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.fixture.Reviews;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.events.CanonicalJson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicPagesTest {

    private final Persons writer = Persons.writer();

    private static Response get(String path) {
        return given().accept("text/html").get(path);
    }

    private static Document page(String path) {
        Response answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        keepToLookAt(path, answer.asString());
        return Jsoup.parse(answer.asString(), "http://localhost:8080" + path);
    }

    /** What the tests saw, for people to look at in a browser. */
    private static void keepToLookAt(String path, String html) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(
                    folder.resolve(
                            path.equals("/") ? "home.html" : path.substring(1).replace('/', '_') + ".html"),
                    html);
        } catch (IOException notKept) {
            throw new java.io.UncheckedIOException(notKept);
        }
    }

    private static String path(UUID article) {
        return "/articles/" + Api.read(article).path("slug");
    }

    @Test
    void an_article_says_who_wrote_it_who_reviewed_it_and_when() {
        Document page = page(path(Newsroom.published(writer)));
        assertThat(page.select("h1").text()).isEqualTo(Manuscripts.HEADLINE);
        assertThat(page.select(".byline").text()).contains("By Meera Kulkarni, pharmacist");
        assertThat(page.select(".byline a").attr("href")).isEqualTo("/people/" + Newsroom.slug(writer));
        assertThat(page.select(".review").text())
                .contains(
                        "Medically reviewed by",
                        "Dr Hannah Okafor",
                        "Licence to practise medicine",
                        "Last reviewed 2 March 2026");
        assertThat(page.select(".categories li").eachText()).containsExactly("Heart", "Food");
        assertThat(page.select("[data-edition]").attr("data-edition")).isEqualTo("1");
        assertThat(page.select("table th").eachAttr("scope")).containsOnly("col");
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
    }

    @Test
    void every_reviewed_claim_leads_to_a_note_and_the_note_leads_back() {
        Manuscript content = Manuscripts.about(writer.id());
        Document page = page(path(Newsroom.published(writer, content)));
        List<String> claims = Reviews.of(content, "0".repeat(64)).record().claims().stream()
                .map(claim -> claim.id().toString())
                .toList();
        assertThat(page.select("[role=doc-noteref]").eachAttr("data-claim"))
                .containsExactlyInAnyOrderElementsOf(claims);
        assertThat(page.select("[role=doc-noteref]").eachAttr("aria-label")).doesNotHaveDuplicates();
        for (Element mark : page.select("[role=doc-noteref]")) {
            Element note = page.selectFirst(mark.attr("href"));
            assertThat(note.text())
                    .contains(
                            "Dr Hannah Okafor",
                            "Licence to practise medicine",
                            "signed 2 March 2026",
                            "on sources 1 and 2");
            assertThat(note.select("[role=doc-backlink]").attr("href")).isEqualTo("#" + mark.id());
        }
        assertThat(page.select("[role=doc-endnotes]")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void citations_lead_to_numbered_sources_that_can_be_looked_up() {
        Document page = page(path(Newsroom.published(writer)));
        assertThat(page.select("[role=doc-biblioref]").eachAttr("href")).containsExactly("#source-1", "#source-2");
        assertThat(page.select("#source-1").text())
                .contains("He FJ, Li J, MacGregor GA", "BMJ, 3 April 2013", "doi:10.1136/bmj.f1325");
        assertThat(page.select("#source-1 a").attr("href")).isEqualTo("https://doi.org/10.1136/bmj.f1325");
    }

    @Test
    void machines_read_who_reviewed_it_and_when() throws IOException {
        Document page = page(path(Newsroom.published(writer)));
        JsonNode data = new ObjectMapper()
                .readTree(page.select("script[type=application/ld+json]").html());
        assertThat(data.path("@type").asText()).isEqualTo("MedicalWebPage");
        assertThat(data.path("lastReviewed").asText()).isEqualTo("2026-03-02");
        assertThat(data.path("reviewedBy").get(0).path("name").asText()).isEqualTo("Dr Hannah Okafor");
        JsonNode article = data.path("mainEntity");
        assertThat(article.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(article.path("headline").asText()).isEqualTo(Manuscripts.HEADLINE);
        assertThat(article.path("author").get(0).path("name").asText()).isEqualTo("Meera Kulkarni");
        assertThat(article.path("citation")).hasSize(2);
        assertThat(article.path("publisher").path("url").asText()).isEqualTo("http://localhost:8080/");
    }

    @Test
    void nothing_a_writer_types_can_leave_its_place_in_the_page() {
        Manuscript content = new Manuscript(
                "Salt </script><script>alert(1)</script> & \"more\".",
                "A pinch of salt <b>less</b>.",
                "Bread \\<script>alert(2)\\</script> and [salt](https://example.org/?a=\"><script>) is a dish.",
                List.of("<i>Heart</i>"),
                List.of(Manuscripts.paper()),
                List.of(writer.id()));
        Document page = page(path(Newsroom.published(writer, content)));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("i, b")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(content.headline());
        assertThat(page.select(".text").text()).contains("<script>alert(2)</script>");
    }

    @Test
    void a_correction_is_announced_to_its_readers() {
        UUID article = Newsroom.published(writer);
        Manuscript better = Manuscripts.of(
                Manuscripts.BODY.replace("0.4 g", "0.3 g"),
                List.of(Manuscripts.paper(), Manuscripts.guideline()),
                List.of(writer.id()));
        Api.save(writer, article, Api.body(better)).then().statusCode(201);
        correct(writer, article, "correction", "A slice of bread has 0.3 g of salt, not 0.4 g.")
                .then()
                .statusCode(200);
        assertThat(page(path(article)).select("[data-edition]").attr("data-edition"))
                .isEqualTo("1");
        Newsroom.approves(article, better);
        Newsroom.awaitOpenGate(article);
        publish(Persons.EDITOR, article, Api.hash(article)).then().statusCode(201);

        Document page = page(path(article));
        assertThat(page.select("[data-edition]").attr("data-edition")).isEqualTo("2");
        assertThat(page.select(".corrections").text())
                .contains("Correction", "A slice of bread has 0.3 g of salt, not 0.4 g.");
        assertThat(page.select(".text").text()).contains("0.3 g").doesNotContain("0.4 g");
    }

    @Test
    void the_record_is_a_page_for_readers_and_can_be_checked_by_anyone() throws IOException {
        UUID article = Newsroom.published(writer);
        String record = page(path(article)).select(".review a[href^=/records/]").attr("href");
        Document page = page(record);
        assertThat(page.select(".claims blockquote").eachText())
                .contains("Eating less salt lowers blood pressure in most adults.");
        assertThat(page.text())
                .contains(
                        "Dr Hannah Okafor approved it in these words",
                        "active when it was signed",
                        "I have not salted my pasta water since.");

        Response json = given().accept("application/json").get(record);
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.header("Vary")).contains("Accept");
        JsonNode document = new ObjectMapper().readTree(json.asString());
        assertThat(CanonicalJson.hash(document.path("record").toString()))
                .isEqualTo(document.path("recordHash").asText());
        assertThat(CanonicalJson.hash(document.path("manuscript").toString()))
                .isEqualTo(document.path("revisionHash").asText());
        given().get("/records/" + UUID.randomUUID()).then().statusCode(404);
        given().accept("application/json")
                .get("/records/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() {
        String path = path(Newsroom.published(writer));
        Response first = get(path);
        given().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get(path)
                .then()
                .statusCode(304);
        assertThat(first.header("Cache-Control")).contains("max-age=60");
        Response feed = given().get("/feed.atom");
        given().header("If-None-Match", feed.header("ETag"))
                .get("/feed.atom")
                .then()
                .statusCode(304);
    }

    @Test
    void no_page_may_run_a_script_or_be_framed() {
        Response page = get("/");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "script-src");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    }

    @Test
    void what_is_not_there_is_a_page_for_people_and_a_problem_for_programs() {
        assertThat(get("/articles/never-written").statusCode()).isEqualTo(404);
        assertThat(get("/articles/never-written").contentType()).startsWith("text/html");
        assertThat(get("/nowhere/at/all").asString()).contains("There is no such page");
        Api.as(writer).get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void the_home_page_shows_what_was_published_last() {
        Newsroom.published(writer);
        Document page = page("/");
        Element first = page.expectFirst(".teaser");
        assertThat(first.select("h2").text()).isEqualTo(Manuscripts.HEADLINE);
        assertThat(first.text()).contains("By Meera Kulkarni.", "Medically reviewed by Dr Hannah Okafor.");
    }

    @Test
    void the_style_sheet_can_be_kept_for_long_under_its_address() {
        String style = page("/").select("link[rel=stylesheet]").attr("href");
        assertThat(style).matches("/assets/site\\.css\\?v=[0-9a-f]{8}");
        given().get(style)
                .then()
                .statusCode(200)
                .header("Cache-Control", org.hamcrest.Matchers.containsString("max-age="));
        given().get("/assets/favicon.svg").then().statusCode(200);
    }
}
