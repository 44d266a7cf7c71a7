package health.newsroom.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import health.newsroom.review.newsroom.Documentation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the service says of itself, on the management interface and nowhere else. */
@QuarkusTest
class DocumentationTest {

    @Test
    void every_call_is_described() {
        JsonPath document = Documentation.document();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");

        paths.forEach((path, calls) -> calls.forEach((method, call) ->
                assertThat(call.get("summary")).as(method + " " + path).isNotNull()));
        assertThat(document.getString("components.schemas.NewDecision.properties.outcome"))
                .isNotNull();
    }

    @Test
    void health_and_metrics_are_on_the_management_interface_only() {
        given().get(Documentation.management("/q/health/ready")).then().statusCode(200);
        given().get(Documentation.management("/q/metrics"))
                .then()
                .statusCode(200)
                .body(containsString("jvm_"));
        given().get("/q/health/ready").then().statusCode(404);
        given().get("/q/openapi").then().statusCode(404);
    }
}
