package health.newsroom.author;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;

/** What every refusal looks like, whatever refused. */
public final class Problems {

    private Problems() {}

    public static void assertProblem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:newsroom:" + code))
                .body("status", equalTo(status))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("instance", not(blankOrNullString()));
    }
}
