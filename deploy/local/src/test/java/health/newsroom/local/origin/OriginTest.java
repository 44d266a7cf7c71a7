package health.newsroom.local.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OriginTest {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    @BeforeEach
    void start_an_origin_before_one_part_while_the_others_are_away() {
        var article = vertx.createHttpServer()
                .requestHandler(OriginTest::echo)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        Map<String, String> settings = new HashMap<>();
        for (var route : Route.values()) {
            settings.put("NEWSROOM_ORIGIN_" + route, "1");
        }
        settings.put("NEWSROOM_ORIGIN_ARTICLE", String.valueOf(article));
        port = new Origin(settings)
                .listen(vertx, 0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void passes_on_method_path_query_body_host_and_who_asked() throws Exception {
        var answer = send("/api/articles?state=DRAFT", "a body");
        assertThat(answer.body())
                .startsWith("POST /api/articles?state=DRAFT a body")
                .contains("for 127.0.0.1", "host localhost:" + port);
    }

    @Test
    void answers_for_a_part_that_is_away() throws Exception {
        var answer = send("/api/reviews", "");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("review-service is not running");
    }

    private HttpResponse<String> send(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static void echo(HttpServerRequest request) {
        request.body()
                .onSuccess(body -> request.response()
                        .end("%s %s %s for %s host %s"
                                .formatted(
                                        request.method(),
                                        request.uri(),
                                        body,
                                        request.getHeader("X-Forwarded-For"),
                                        request.getHeader("Host"))));
    }
}
