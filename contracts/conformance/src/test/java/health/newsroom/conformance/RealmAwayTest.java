package health.newsroom.conformance;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealmAwayTest.WithoutRealm.class)
class RealmAwayTest {

    public static class WithoutRealm implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.public-key", "",
                    "quarkus.oidc.auth-server-url", "http://localhost:1/auth/realms/newsroom");
        }
    }

    @Test
    void a_token_that_nobody_can_verify_now_is_not_called_a_bad_one() {
        unavailable(As.writer().get("/api/notes").then());
        unavailable(As.writer().get("/api/closed/x").then());
    }

    private static void unavailable(ValidatableResponse response) {
        response.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", endsWith(":unavailable"));
    }
}
