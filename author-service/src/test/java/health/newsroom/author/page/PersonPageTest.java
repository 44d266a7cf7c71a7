package health.newsroom.author.page;

import static health.newsroom.author.credential.Entered.degree;
import static health.newsroom.author.credential.Entered.licence;
import static health.newsroom.author.credential.Entered.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.author.Account;
import health.newsroom.author.Days;
import health.newsroom.author.profile.PhotoFormat;
import health.newsroom.author.profile.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page as a reader without an account gets it. */
@QuarkusTest
class PersonPageTest {

    private final Account physician = Account.physician();
    private final Account officer = Account.officer();

    @Inject
    Days days;

    @Test
    void a_page_says_who_somebody_is() {
        Document page = page(
                person(
                        "Writes about *medicines*.\n\n# Before\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[Site](https://site.example)"));

        assertThat(page.title()).startsWith("Dr Hannah Okafor, General practitioner");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Dr Hannah Okafor");
        assertThat(page.selectFirst(".kind-of-work").text()).isEqualTo("General practitioner");
        assertThat(page.selectFirst(".biography em").text()).isEqualTo("medicines");
        assertThat(page.selectFirst(".biography h3").text()).isEqualTo("Before");
        assertThat(page.select(".biography table td")).hasSize(2);
        assertThat(page.selectFirst(".biography a").attr("rel")).isEqualTo("nofollow noopener");
        assertThat(page.selectFirst(".credentials").text()).contains("None is verified at the moment.");
    }

    @Test
    void a_page_needs_no_script_and_allows_none() {
        Response answer = given().get("/people/" + person(null))
                .then()
                .statusCode(200)
                .extract()
                .response();

        assertThat(answer.contentType()).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Cache-Control")).contains("max-age=60");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("script, style, [style], [onclick], [onload]")).isEmpty();
        assertThat(page.select("html[lang=en], meta[name=viewport], main#content, a.skip[href='#content']"))
                .hasSize(4);
        assertThat(page.selectFirst("link[rel=stylesheet]").attr("href")).isEqualTo("/assets/site.css");
    }

    @Test
    void only_what_somebody_else_verified_stands_on_the_page() {
        String slug = person(null);
        String licence = physician.enters(licence("4711-" + slug));
        physician.enters(with(degree(), "title", "A degree nobody looked up"));
        assertThat(page(slug).text()).doesNotContain("Licence to practise").doesNotContain("nobody looked up");

        officer.finds(licence, "ACTIVE").then().statusCode(200);

        String text = page(slug).selectFirst(".credentials").text();
        assertThat(text)
                .contains("Licence to practise medicine (GMC)")
                .contains("Issued by Medical Council")
                .contains("Valid in United Kingdom")
                .contains("Number 4711-" + slug)
                .contains("Fields general practice")
                .containsPattern("Verified \\d{1,2} [A-Z][a-z]+ \\d{4}, in the public register")
                .doesNotContain("nobody looked up");
    }

    @Test
    void what_is_limited_says_so_and_what_ended_is_gone() {
        String slug = person(null);
        String licence = physician.enters(licence());
        officer.finds(licence, "ACTIVE_WITH_CONDITIONS").then().statusCode(200);
        assertThat(page(slug).selectFirst(".limits").text()).isEqualTo("Note: with conditions.");

        officer.finds(licence, "REGISTERED_WITHOUT_LICENCE").then().statusCode(200);
        assertThat(page(slug).selectFirst(".limits").text()).contains("without a licence to practise");

        officer.finds(licence, "SUSPENDED").then().statusCode(200);
        assertThat(page(slug).text()).doesNotContain("Licence to practise");

        officer.finds(licence, "ACTIVE").then().statusCode(200);
        days.endedYesterday(licence);
        assertThat(page(slug).text()).doesNotContain("Licence to practise");
    }

    @Test
    void the_number_of_a_degree_is_nobodys_business() {
        String slug = person(null);
        Map<String, Object> degree =
                with(degree(), "identifier", Map.of("system", "University", "value", "SECRET-" + slug));
        officer.finds(physician.enters(degree), "ACTIVE").then().statusCode(200);

        assertThat(page(slug).text()).contains("Bachelor of Pharmacy").doesNotContain("SECRET-");
    }

    @Test
    void what_somebody_writes_stays_text() {
        String slug = person("5 &lt; 6 and `<b>code</b>`");
        physician
                .asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "<img src=x onerror=alert(1)>", "kindOfWork", "\"><script>alert(1)</script>"))
                .put(physician.path())
                .then()
                .statusCode(200);

        Document page = page(slug);

        assertThat(page.select("script, main img")).isEmpty();
        assertThat(page.selectFirst("h1").text()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void the_photo_has_the_name_for_those_who_do_not_see_it() {
        String slug = person(null);
        given().auth()
                .oauth2(physician.token())
                .header("If-Match", "\"1\"")
                .contentType("image/webp")
                .body(Pictures.of(PhotoFormat.WEBP))
                .put(physician.path() + "/photo")
                .then()
                .statusCode(204);

        assertThat(page(slug).selectFirst("img.portrait").attr("alt")).isEqualTo("Dr Hannah Okafor");
        assertThat(page(slug).selectFirst("img.portrait").attr("src")).isEqualTo("/people/" + slug + "/photo");
        given().get("/people/" + slug + "/photo").then().statusCode(200).contentType("image/webp");
    }

    @Test
    void a_former_address_leads_to_the_page() {
        String before = person(null);
        String after = "moved-" + UUID.randomUUID();
        physician
                .asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Dr Hannah Okafor", "kindOfWork", "General practitioner", "slug", after))
                .put(physician.path())
                .then()
                .statusCode(200);

        Response moved = given().redirects().follow(false).get("/people/" + before);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/people/" + after);
    }

    @Test
    void who_does_not_exist_has_a_page_that_says_so() {
        for (String nobody : new String[] {"nobody-" + UUID.randomUUID(), "Not%20A%20Slug", "..%2f..%2fetc"}) {
            Response answer = given().urlEncodingEnabled(false).get("/people/" + nobody);
            assertThat(answer.statusCode()).as(nobody).isEqualTo(404);
            assertThat(answer.contentType()).startsWith("text/html");
            assertThat(Jsoup.parse(answer.asString()).selectFirst("h1").text()).isEqualTo("There is no such person");
        }
    }

    private String person(@Nullable String bio) {
        String slug = "hannah-" + UUID.randomUUID();
        Map<String, Object> profile = with(
                Map.of("name", "Dr Hannah Okafor", "kindOfWork", "General practitioner", "slug", slug), "bio", bio);
        physician.asks().body(profile).post("/api/people").then().statusCode(201);
        return slug;
    }

    private static Document page(String slug) {
        return Jsoup.parse(
                given().get("/people/" + slug).then().statusCode(200).extract().asString());
    }
}
