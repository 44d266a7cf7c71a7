package health.newsroom.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import health.newsroom.http.Role;
import health.newsroom.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VersionsAndPagesTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"next\"");

    @Test
    void a_change_is_made_to_the_version_that_was_read() {
        String note = make(writer(UUID.randomUUID()), "first");

        change(note, "\"0\"").then().statusCode(200).header("ETag", "\"1\"").body("text", equalTo("changed"));
        change(note, "\"0\"").then().statusCode(412).body("type", endsWith(":stale-version"));
        change(note, "W/\"1\"").then().statusCode(412);
        change(note, "\"7\", \"1\"").then().statusCode(200);
        change(note, "*").then().statusCode(428).body("type", endsWith(":if-match-required"));
        change(note, null).then().statusCode(428).body("type", endsWith(":if-match-required"));
    }

    @Test
    void pages_show_everything_once_and_say_where_to_go_on() {
        UUID person = UUID.randomUUID();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(make(writer(person), "note " + i));
        }

        List<String> seen = new ArrayList<>();
        String next = "/api/notes?limit=2";
        int pages = 0;
        while (next != null) {
            Response page = writer(person).get(next);
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id", String.class));
            Matcher link = NEXT.matcher(String.valueOf(page.header("Link")));
            next = link.find() ? link.group(1).replaceFirst("https?://[^/]+", "") : null;
            assertThat(next == null).isEqualTo(page.jsonPath().get("next") == null);
            pages++;
        }

        assertThat(seen).containsExactlyElementsOf(made);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void links_and_locations_are_made_for_the_origin_that_was_asked() {
        writer(UUID.randomUUID())
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "newsroom.example")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"text\": \"x\"}")
                .post("/api/notes")
                .then()
                .header("Location", org.hamcrest.Matchers.startsWith("https://newsroom.example/api/notes/"));
    }

    private static RequestSpecification writer(UUID person) {
        return RestAssured.given().auth().oauth2(Tokens.of(person, "Meera Kulkarni", Role.Names.WRITER));
    }

    private static String make(RequestSpecification writer, String text) {
        return writer.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"text\": \"" + text + "\"}")
                .post("/api/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response change(String note, @Nullable String ifMatch) {
        RequestSpecification request = As.writer().contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"text\": \"changed\"}").put("/api/notes/" + note);
    }
}
