package health.newsroom.author.verification;

import static health.newsroom.author.Problems.assertProblem;
import static health.newsroom.author.credential.Entered.degree;
import static health.newsroom.author.credential.Entered.licence;
import static health.newsroom.author.credential.Entered.licenceTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.newsroom.author.Account;
import health.newsroom.author.AtOnce;
import health.newsroom.http.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerificationOverHttpTest {

    private final Account physician = Account.physician();
    private final Account officer = Account.officer();

    @BeforeEach
    void somebody() {
        physician.withProfile();
    }

    @Test
    void an_officers_finding_is_written_under_the_officers_name() {
        String licence = physician.enters(licence());

        officer.finds(licence, "ACTIVE")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ACTIVE"))
                .body("verifiedBy.person", equalTo(officer.id().toString()))
                .body("verifiedBy.name", equalTo("Rosa Lindqvist"))
                .body("method", equalTo("REGISTER_LOOKUP"))
                .body("verifiedAt", notNullValue())
                .body("nextCheckAt", notNullValue());
    }

    @Test
    void nobody_verifies_their_own_credentials() {
        Account officerToo = Account.newOne("Rosa", Role.CREDENTIAL_OFFICER, Role.EDITOR, Role.PHYSICIAN)
                .withProfile();
        String own = officerToo.enters(licence());

        assertProblem(officerToo.finds(own, "ACTIVE"), 403, "self-verification");
        officer.asks().get(own).then().body("status", equalTo("UNVERIFIED")).body("version", equalTo(1));
        officer.finds(own, "ACTIVE").then().statusCode(200);
    }

    @Test
    void only_officers_verify() {
        String licence = physician.enters(licence());

        for (Role role : List.of(Role.WRITER, Role.PHYSICIAN, Role.MEDICAL_EDITOR, Role.EDITOR, Role.OPS)) {
            Account other = Account.newOne("Somebody", role);
            Response answer =
                    other.asks().header("If-Match", "\"1\"").body(active()).post(licence + "/verification");
            assertProblem(answer, 403, "forbidden");
        }
    }

    @Test
    void the_version_that_was_looked_up_is_the_one_that_is_verified() {
        String licence = physician.enters(licence());
        physician
                .asks()
                .header("If-Match", "\"1\"")
                .body(licence())
                .put(licence)
                .then()
                .statusCode(200);

        assertProblem(
                officer.asks().header("If-Match", "\"1\"").body(active()).post(licence + "/verification"),
                412,
                "stale-version");
        assertProblem(officer.asks().body(active()).post(licence + "/verification"), 428, "if-match-required");
    }

    @Test
    void a_repeated_finding_is_written_once_and_answered_as_the_first_time() {
        String licence = physician.enters(licence());
        String key = UUID.randomUUID().toString();

        Response first = officer.asksWithKey(key)
                .header("If-Match", "\"1\"")
                .body(active())
                .post(licence + "/verification");
        Response again = officer.asksWithKey(key)
                .header("If-Match", "\"1\"")
                .body(active())
                .post(licence + "/verification");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        officer.asks().get(licence + "/verifications").then().body("items", hasSize(1));
    }

    @Test
    void of_two_officers_at_the_same_moment_one_finds() {
        String licence = physician.enters(licence());

        List<Integer> answers = AtOnce.ask(
                3,
                _ -> Account.officer()
                        .asks()
                        .header("If-Match", "\"1\"")
                        .body(active())
                        .post(licence + "/verification")
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
    }

    @Test
    void an_entry_of_a_register_stands_for_one_person_even_at_the_same_moment() {
        Map<String, Object> number = licence();
        List<String> claimed = List.of(
                physician.enters(number), Account.physician().withProfile().enters(number));

        List<Integer> answers =
                AtOnce.ask(2, i -> officer.finds(claimed.get(i), "ACTIVE").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        String second = claimed.get(answers.indexOf(409));
        assertProblem(officer.finds(second, "ACTIVE"), 409, "identifier-stands-for-another");
        officer.finds(second, "ERASED").then().statusCode(200);
    }

    @Test
    void what_was_found_is_kept_for_ever_with_its_note() {
        String licence = physician.enters(licence());
        officer.finds(licence, "ACTIVE").then().statusCode(200);
        officer.finds(licence, "SUSPENDED").then().statusCode(200);

        for (Account may : List.of(officer, physician, Account.editor())) {
            may.asks()
                    .get(licence + "/verifications")
                    .then()
                    .statusCode(200)
                    .body("items.status", contains("SUSPENDED", "ACTIVE"))
                    .body("items.personName", contains("Rosa Lindqvist", "Rosa Lindqvist"))
                    .body("items[0].note", equalTo("Seen in the register."));
        }
        assertProblem(Account.writer().asks().get(licence + "/verifications"), 404, "credential-not-found");
    }

    @Test
    void findings_are_listed_page_by_page_the_latest_first() {
        String licence = physician.enters(licence());
        List.of("ACTIVE", "SUSPENDED", "ERASED")
                .forEach(found -> officer.finds(licence, found).then().statusCode(200));

        String next = officer.asks()
                .get(licence + "/verifications?limit=2")
                .then()
                .body("items.status", contains("ERASED", "SUSPENDED"))
                .extract()
                .path("next");
        officer.asks()
                .queryParam("after", next)
                .get(licence + "/verifications")
                .then()
                .body("items.status", contains("ACTIVE"))
                .body("next", nullValue());
    }

    @Test
    void what_cannot_be_found_is_refused_with_a_pointer() {
        String over = physician.enters(licenceTo(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
        String degree = physician.enters(degree());

        assertFinding(over, Map.of("status", "ACTIVE", "method", "REGISTER_LOOKUP"), "period-over", "/status");
        assertFinding(
                degree, Map.of("status", "LAPSED", "method", "REGISTER_LOOKUP"), "degree-does-not-end", "/status");
        assertFinding(degree, Map.of("status", "UNVERIFIED", "method", "REGISTER_LOOKUP"), "note-missing", "/note");
        assertFinding(degree, Map.of("method", "REGISTER_LOOKUP"), "validation-failed", "/status");
        assertFinding(
                degree,
                Map.of("status", "ACTIVE", "method", "REGISTER_LOOKUP", "nextCheckAt", "2001-01-01T00:00:00Z"),
                "validation-failed",
                "/nextCheckAt");
        officer.finds(over, "LAPSED").then().statusCode(200).body("status", equalTo("LAPSED"));
    }

    private void assertFinding(String credential, Map<String, ?> finding, String code, String pointer) {
        Response answer =
                officer.asks().header("If-Match", "\"1\"").body(finding).post(credential + "/verification");
        assertProblem(answer, 422, code);
        answer.then().body("errors.pointer", contains(pointer));
    }

    private static Map<String, ?> active() {
        return Map.of("status", "ACTIVE", "method", "REGISTER_LOOKUP");
    }
}
