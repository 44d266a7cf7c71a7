package health.newsroom.article.apidoc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.manuscript.rest.Examples;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** No other service runs in these tests, so their parts are missing, and the document says so. */
@QuarkusTest
class WholeApiTest {

    @Test
    void it_answers_although_the_others_are_away_and_says_so() {
        given().get("/api/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3."))
                .body("info.x-missing", hasItems("author-service", "review-service"));
    }

    @Test
    void it_comes_as_yaml_too() {
        String yaml = given().accept("application/yaml")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(yaml).contains("openapi: ", "/api/articles:");
    }

    @Test
    void every_operation_is_described_and_has_a_name_of_its_own() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(given().get("/api/openapi").asString())
                .path("paths");
        assertThat(paths).isNotEmpty();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    assertThat(path.getKey()).startsWith("/");
                    assertThat(operation.getValue().path("summary").asText())
                            .as(name)
                            .isNotBlank();
                    assertThat(operation.getValue().path("responses")).as(name).isNotEmpty();
                }));
        assertThat(paths.findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void its_example_of_an_article_is_an_article() {
        Api.changing(Persons.writer())
                .body(Examples.MANUSCRIPT)
                .post("/api/articles")
                .then()
                .statusCode(201);
    }

    @Test
    void its_example_of_a_correction_is_read_as_one() {
        Persons writer = Persons.writer();
        var article = Api.draft(writer, Examples.MANUSCRIPT);
        Api.changing(writer, article)
                .body(Examples.CORRECTION)
                .post("/api/articles/{id}/submission", article)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:newsroom:update-unexpected"));
    }
}
