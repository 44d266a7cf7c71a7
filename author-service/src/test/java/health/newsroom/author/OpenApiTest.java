package health.newsroom.author;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document that programmers of other parts read. */
@QuarkusTest
class OpenApiTest {

    @TestHTTPResource(value = "/openapi", management = true)
    @SuppressWarnings("NullAway.Init")
    URI document;

    @Test
    void every_operation_says_what_it_does() throws IOException {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.json().path("summary").asText())
                    .as(operation.name())
                    .isNotBlank();
            if (!operation.name().contains("dead-letters")) {
                assertThat(operation.json().path("description").asText())
                        .as(operation.name())
                        .isNotBlank();
                assertThat(operation.json().path("operationId").asText())
                        .as(operation.name())
                        .isNotBlank();
            }
        });
    }

    @Test
    void every_operation_says_how_it_refuses() throws IOException {
        assertThat(operations()).allSatisfy(operation -> {
            JsonNode responses = operation.json().path("responses");
            assertThat(responses.fieldNames()).toIterable().as(operation.name()).contains("401", "403", "503");
            assertThat(responses
                            .at("/403/content/application~1problem+json/schema/$ref")
                            .asText())
                    .as(operation.name())
                    .isEqualTo("#/components/schemas/Problem");
        });
    }

    @Test
    void every_change_names_the_version_and_every_post_its_key() throws IOException {
        assertThat(operations()).allSatisfy(operation -> {
            List<String> required = Stream.of(operation.json().path("parameters"))
                    .flatMap(parameters -> parameters.valueStream())
                    .filter(parameter -> parameter.path("required").asBoolean())
                    .map(parameter -> parameter.path("name").asText())
                    .toList();
            if (operation.name().startsWith("POST")) {
                assertThat(required).as(operation.name()).contains("Idempotency-Key");
            }
            if (operation.name().startsWith("PUT") || operation.name().startsWith("DELETE")) {
                assertThat(required).as(operation.name()).contains("If-Match");
                assertThat(operation.json().path("responses").fieldNames())
                        .toIterable()
                        .contains("412", "428");
            }
        });
    }

    @Test
    void bodies_have_examples() throws IOException {
        JsonNode schemas = json().at("/components/schemas");

        for (String body : List.of("NewProfile", "Qualification", "Finding")) {
            assertThat(schemas.path(body)
                            .path("properties")
                            .valueStream()
                            .filter(property -> property.has("examples") || property.has("example")))
                    .as(body)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(schemas.path("Problem").has("examples")).isTrue();
    }

    record Documented(String name, JsonNode json) {}

    private List<Documented> operations() throws IOException {
        return json().path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(entry -> List.of("get", "put", "post", "delete").contains(entry.getKey()))
                        .map(entry -> new Documented(
                                entry.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), entry.getValue())))
                .toList();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper()
                .readTree(given().accept(ContentType.JSON)
                        .get(document)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
    }
}
