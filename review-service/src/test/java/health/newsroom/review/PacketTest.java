package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.LUIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reviewer is given to look at, and what they may approve at one stroke. */
@QuarkusTest
class PacketTest {

    private static final String FIRST =
            "# Fluid\n\nThe joint fluid releases small bubbles[^biller].\n\n# Shop\n\nThe shop opens at nine.\n\n"
                    + "# Turns\n\nAvoid forceful turns of the head[^biller].";
    private static final String SECOND = FIRST.replace("Avoid forceful turns", "Avoid sudden turns");

    @BeforeEach
    void one_physician() {
        Staff.nobody();
        Staff.physician(HANNAH);
    }

    @Test
    void a_first_packet_has_all_that_is_owed() {
        Desk desk = Desk.submit(ArticleFixture.about(FIRST));

        JsonPath packet = packet(desk, HANNAH);

        assertThat(packet.getList("claims.claim", String.class))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(desk.seenBy(HANNAH).getList("assignments[0].owes", String.class));
        assertThat(packet.getList("claims.change")).containsOnlyNulls();
    }

    @Test
    void the_next_packet_has_only_what_changed_with_old_and_new_words_and_the_reason() {
        Desk first = Desk.submit(ArticleFixture.about(FIRST));
        first.markTheRest();
        first.decide(HANNAH, first.claim("Avoid"), "OVERSTATED").statusCode(201);
        first.approveAll(HANNAH);
        first.sign(HANNAH).statusCode(201);

        Desk second = Desk.submit(first.article().amended(SECOND));
        JsonPath packet = packet(second, HANNAH);

        assertThat(packet.getList("claims.exact")).contains("Avoid sudden turns of the head.");
        assertThat(packet.getList("claims.exact")).doesNotContain("The joint fluid releases small bubbles.");
        String old = packet.getList("gone.oldExact") + " " + packet.getList("claims.oldExact");
        assertThat(old).contains("Avoid forceful turns of the head.");
        String said = packet.getList("gone.before.outcome") + " " + packet.getList("claims.before.outcome");
        assertThat(said).contains("OVERSTATED");
        String reasons = packet.getList("gone.reason") + " " + packet.getList("claims.reason");
        assertThat(reasons).isNotBlank();
    }

    @Test
    void only_low_risk_that_was_shown_as_it_is_can_be_approved_together() {
        Desk desk = Desk.submit(ArticleFixture.about(FIRST));
        List<String> claims = desk.claims();
        for (String claim : claims) {
            risk(desk, claim, "LOW");
        }
        bulk(desk, claims).statusCode(409).body("type", endsWith(":not-shown")).body("errors", hasSize(claims.size()));
        packet(desk, HANNAH);
        String changed = desk.claim("Avoid");
        risk(desk, changed, "MODERATE");
        bulk(desk, claims)
                .statusCode(409)
                .body("type", endsWith(":not-low-risk"))
                .body("errors.detail", contains("Avoid forceful turns of the head."));
        risk(desk, changed, "LOW");
        bulk(desk, claims).statusCode(409).body("type", endsWith(":not-shown")).body("errors", hasSize(1));
        packet(desk, HANNAH);

        bulk(desk, claims).statusCode(201).body("outcome.unique()", contains("APPROVED"));

        desk.markTheRest();
        desk.sign(HANNAH).statusCode(201);
    }

    @Test
    void nobody_gets_the_packet_of_another() {
        Desk desk = Desk.submit(ArticleFixture.about(FIRST));

        Desk.as(LUIS)
                .get("/api/reviews/" + desk.review() + "/packet")
                .then()
                .statusCode(403)
                .body("type", endsWith(":not-assigned"));
    }

    private static JsonPath packet(Desk desk, Person person) {
        return Desk.as(person)
                .get("/api/reviews/" + desk.review() + "/packet")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void risk(Desk desk, String claim, String risk) {
        String version = Desk.as(EDITOR).get("/api/claims/" + claim).header("ETag");
        Desk.as(EDITOR)
                .header("If-Match", version)
                .body(Map.of("kind", "ADVICE", "risk", risk))
                .put("/api/claims/" + claim)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse bulk(Desk desk, List<String> claims) {
        return Desk.creating(HANNAH)
                .body(Map.of("claims", claims, "revision", desk.article().hash()))
                .post("/api/reviews/" + desk.review() + "/decisions/bulk")
                .then();
    }
}
