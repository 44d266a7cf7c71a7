package health.newsroom.author.credential;

import static health.newsroom.author.Problems.assertProblem;
import static health.newsroom.author.credential.Entered.degree;
import static health.newsroom.author.credential.Entered.licence;
import static health.newsroom.author.credential.Entered.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import health.newsroom.author.Account;
import health.newsroom.author.AtOnce;
import health.newsroom.http.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CredentialOverHttpTest {

    private final Account physician = Account.physician();
    private final Account officer = Account.officer();
    private final Account editor = Account.editor();
    private final Account colleague = Account.writer();

    @BeforeEach
    void somebody() {
        physician.withProfile();
    }

    @Test
    void a_physician_enters_a_licence_and_it_is_unverified() {
        physician
                .asks()
                .body(licence("7012345-" + physician.id()))
                .post(physician.path() + "/credentials")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("person", equalTo(physician.id().toString()))
                .body("kind", equalTo("LICENCE"))
                .body("identifier.value", equalTo("7012345-" + physician.id()))
                .body("fields", contains("general practice"))
                .body("period.start", equalTo("2015-08-01"))
                .body("medical", equalTo(true))
                .body("status", equalTo("UNVERIFIED"))
                .body("verifiedBy", nullValue());
    }

    @Test
    void who_has_no_profile_has_no_credentials() {
        Account stranger = Account.physician();

        assertProblem(stranger.asks().body(licence()).post(stranger.path() + "/credentials"), 404, "person-not-found");
        assertProblem(stranger.asks().get(stranger.path() + "/credentials"), 404, "person-not-found");
    }

    @Test
    void an_editor_enters_credentials_for_others_and_an_officer_does_not() {
        editor.asks()
                .body(licence())
                .post(physician.path() + "/credentials")
                .then()
                .statusCode(201);

        for (Account other : List.of(officer, colleague)) {
            assertProblem(
                    other.asks().body(licence()).post(physician.path() + "/credentials"),
                    403,
                    "another-persons-credentials");
        }
    }

    @Test
    void nobody_enters_the_same_credential_twice_even_at_the_same_moment() {
        Map<String, Object> licence = licence();
        List<Integer> answers = AtOnce.ask(
                4,
                _ -> physician
                        .asks()
                        .body(licence)
                        .post(physician.path() + "/credentials")
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertProblem(physician.asks().body(licence).post(physician.path() + "/credentials"), 409, "credential-exists");
    }

    @Test
    void what_nobody_verified_is_seen_by_the_person_officers_and_editors_only() {
        String licence = physician.enters(licence());

        for (Account may : List.of(physician, officer, editor, Account.newOne("Ingrid", Role.MEDICAL_EDITOR))) {
            may.asks().get(licence).then().statusCode(200).body("status", equalTo("UNVERIFIED"));
            may.asks().get(physician.path() + "/credentials").then().body("items", hasSize(1));
        }
        assertProblem(colleague.asks().get(licence), 404, "credential-not-found");
        colleague
                .asks()
                .get(physician.path() + "/credentials")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void what_stands_is_seen_by_colleagues_too() {
        String licence = physician.enters(licence());
        officer.finds(licence, "ACTIVE").then().statusCode(200);

        colleague.asks().get(licence).then().statusCode(200).body("status", equalTo("ACTIVE"));
        colleague.asks().get(physician.path() + "/credentials").then().body("items.status", contains("ACTIVE"));
    }

    @Test
    void a_change_of_what_was_verified_ends_the_verification() {
        Map<String, Object> licence = licence();
        String address = physician.enters(licence);
        officer.finds(address, "ACTIVE").then().statusCode(200);

        physician
                .asks()
                .header("If-Match", "\"2\"")
                .body(with(licence, "fields", List.of("general practice", "neurology")))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("UNVERIFIED"))
                .body("verifiedBy", nullValue());
        assertProblem(colleague.asks().get(address), 404, "credential-not-found");
    }

    @Test
    void saying_the_same_again_keeps_the_verification_and_the_version() {
        Map<String, Object> licence = licence();
        String address = physician.enters(licence);
        officer.finds(address, "ACTIVE").then().statusCode(200);

        physician
                .asks()
                .header("If-Match", "\"2\"")
                .body(licence)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void a_change_names_the_version_it_changes_and_is_the_persons_own() {
        String address = physician.enters(licence());

        assertProblem(physician.asks().body(licence()).put(address), 428, "if-match-required");
        assertProblem(
                physician.asks().header("If-Match", "\"9\"").body(licence()).put(address), 412, "stale-version");
        assertProblem(
                officer.asks().header("If-Match", "\"1\"").body(licence()).put(address),
                403,
                "another-persons-credentials");
    }

    @Test
    void a_credential_is_found_at_its_own_person_only() {
        String id = physician.enters(licence()).replaceAll(".*/", "");
        Account other = Account.physician().withProfile();

        assertProblem(officer.asks().get(other.path() + "/credentials/" + id), 404, "credential-not-found");
        assertProblem(
                officer.asks().get(physician.path() + "/credentials/" + UUID.randomUUID()),
                404,
                "credential-not-found");
        assertProblem(officer.asks().get(physician.path() + "/credentials/not-an-id"), 404, "not-found");
    }

    @Test
    void the_list_goes_on_page_by_page_oldest_first() {
        List<String> entered =
                List.of(physician.enters(licence()), physician.enters(degree()), physician.enters(licence()));
        List<String> ids =
                entered.stream().map(address -> address.replaceAll(".*/", "")).toList();

        String next = physician
                .asks()
                .queryParam("limit", 2)
                .get(physician.path() + "/credentials")
                .then()
                .body("items.id", equalTo(ids.subList(0, 2)))
                .extract()
                .path("next");
        physician
                .asks()
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get(physician.path() + "/credentials")
                .then()
                .body("items.id", equalTo(ids.subList(2, 3)))
                .body("next", nullValue());
    }

    @Test
    void what_a_credential_cannot_be_is_said_with_a_pointer() {
        assertPointer(with(licence(), "kind", "DIPLOMA"), 400, "wrong-type", "/kind");
        assertPointer(with(licence(), "kind", "REGISTRATION"), 422, "medical-needs-licence", "/medical");
        assertPointer(with(licence(), "whereValid", "XX"), 422, "validation-failed", "/whereValid");
        assertPointer(with(licence(), "title", "\u200B"), 422, "validation-failed", "/title");
        assertPointer(with(licence(), "period", Map.of("start", "2026-02-30")), 400, "wrong-type", "/period/start");
        assertPointer(
                with(licence(), "period", Map.of("start", "2026-02-02", "end", "2026-02-01")),
                422,
                "validation-failed",
                "/period/end");
        assertPointer(
                with(licence(), "identifier", Map.of("system", "x")), 422, "validation-failed", "/identifier/value");
        assertPointer(
                with(degree(), "period", Map.of("start", "2014-06-30", "end", "2020-01-01")),
                422,
                "degree-does-not-end",
                "/period/end");
        assertPointer(with(licence(), "status", "ACTIVE"), 400, "unknown-field", "/status");
        assertPointer(Entered.without(licence(), "period"), 422, "validation-failed", "/period");
    }

    private void assertPointer(Map<String, Object> body, int status, String code, String pointer) {
        var answer = physician.asks().body(body).post(physician.path() + "/credentials");
        assertProblem(answer, status, code);
        answer.then().body("errors.pointer", contains(pointer));
    }
}
