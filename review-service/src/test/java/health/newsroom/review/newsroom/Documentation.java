package health.newsroom.review.newsroom;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's OpenAPI document, where it is served: on the management interface. */
public final class Documentation {

    private Documentation() {}

    public static JsonPath document() {
        return given().get(management("/q/openapi?format=json"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** An address of the management interface. */
    public static String management(String path) {
        String port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class);
        return "http://localhost:" + port + path;
    }

    /** Method and address of every documented call, with {} for parameters. */
    public static List<String> calls() {
        Map<String, Map<String, Object>> paths = document().getMap("paths");
        List<String> calls = new ArrayList<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(method ->
                        List.of("get", "put", "post", "delete", "patch").contains(method))
                .forEach(method ->
                        calls.add(method.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[A-Za-z]+}", "{}"))));
        return calls;
    }
}
