package health.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.local.client.Site;
import health.newsroom.local.part.Part;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes on, and what waits, while Keycloak is away. */
@ExtendWith(RunningNewsroom.class)
class OutageIT {

    private final RunningNewsroom.Access newsroom;

    OutageIT(RunningNewsroom.Access newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void without_keycloak_readers_read_and_writers_write_and_only_grave_acts_wait() {
        var impatient = new Site(newsroom.site().origin(), Duration.ZERO, wait -> {});
        var writer = impatient.signIn("writer");
        var editor = impatient.signIn("editor");
        var person = writer.get("/api/people/me").json().path("id").asText();
        editor.token();

        newsroom.newsroom().killHard(Part.KEYCLOAK);
        try {
            // Addresses that nobody asked for before: nothing is remembered about them.
            assertThat(impatient.get("/?" + UUID.randomUUID(), "text/html").status())
                    .isEqualTo(200);
            assertThat(impatient
                            .get("/articles/" + UUID.randomUUID(), "text/html")
                            .status())
                    .isEqualTo(404);
            var article = writer.post(
                            "/api/articles", Map.of("headline", "Written while Keycloak was away", "body", "Text."))
                    .json()
                    .path("id")
                    .asText();
            assertThat(writer.tryGet("/api/articles/" + article).status()).isEqualTo(200);
            assertThat(writer.tryGet("/api/people/" + person).status()).isEqualTo(200);

            var publication = editor.tryPostIfMatch("/api/articles/" + article + "/publication", Map.of(), "\"1\"");
            assertThat(publication.status()).isEqualTo(503);
            assertThat(publication.problem()).isEqualTo("unavailable");
        } finally {
            newsroom.newsroom().start(Part.KEYCLOAK);
        }
        assertThat(newsroom.site().signIn("editor").get("/api/articles").status())
                .isEqualTo(200);
    }
}
