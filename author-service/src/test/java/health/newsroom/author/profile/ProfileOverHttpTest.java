package health.newsroom.author.profile;

import static health.newsroom.author.Account.profile;
import static health.newsroom.author.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import health.newsroom.author.Account;
import health.newsroom.author.AtOnce;
import health.newsroom.http.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileOverHttpTest {

    private final Account writer = Account.writer();
    private final Account editor = Account.editor();

    @Test
    void a_writer_writes_a_profile_and_reads_it_back() {
        String location = writer.asks()
                .body(Map.of(
                        "name", " Meera  Kulkarni ",
                        "kindOfWork", "Pharmacist and health writer",
                        "bio", "Ten years in a *hospital pharmacy*.\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |"))
                .post("/api/people")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("id", equalTo(writer.id().toString()))
                .body("name", equalTo("Meera Kulkarni"))
                .body("slug", matchesPattern("meera-kulkarni(-\\d+)?"))
                .body("accountOpen", equalTo(true))
                .extract()
                .header("Location");

        assertThat(location).endsWith("/api/people/" + writer.id());
        writer.asks().get(URI.create(location).getPath()).then().statusCode(200).header("ETag", "\"1\"");
        writer.asks()
                .get("/api/people/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(writer.id().toString()));
    }

    @Test
    void who_has_no_profile_yet_is_told_so() {
        assertProblem(writer.asks().get("/api/people/me"), 404, "no-profile");
        assertProblem(writer.asks().get(writer.path()), 404, "person-not-found");
    }

    @Test
    void an_account_has_one_profile() {
        writer.withProfile();

        assertProblem(writer.asks().body(profile("Somebody Else")).post("/api/people"), 409, "profile-exists");
    }

    @Test
    void an_editor_writes_the_profile_of_another_account() {
        Map<String, Object> body = Map.of("name", "Jonas Feld", "kindOfWork", "Journalist", "account", writer.id());

        editor.asks()
                .body(body)
                .post("/api/people")
                .then()
                .statusCode(201)
                .body("id", equalTo(writer.id().toString()));
    }

    @Test
    void a_writer_does_not_write_the_profile_of_another_account() {
        Map<String, Object> body =
                Map.of("name", "Jonas Feld", "kindOfWork", "Journalist", "account", UUID.randomUUID());

        assertProblem(writer.asks().body(body).post("/api/people"), 403, "another-persons-profile");
    }

    @Test
    void who_lost_the_role_loses_the_door_although_the_profile_is_there() {
        writer.withProfile();

        assertProblem(writer.with().asks().get(writer.path()), 403, "forbidden");
        assertProblem(writer.with(Role.OPS).asks().get("/api/people/me"), 403, "forbidden");
    }

    @Test
    void people_of_one_name_get_addresses_of_their_own_even_at_the_same_moment() {
        String name = "Same Name " + UUID.randomUUID().toString().substring(0, 8);
        List<String> slugs = AtOnce.ask(
                8,
                _ -> Account.newOne(name, Role.WRITER)
                        .asks()
                        .body(profile(name))
                        .post("/api/people")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("slug"));

        assertThat(slugs).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void one_account_asking_twice_at_the_same_moment_gets_one_profile() {
        List<Integer> answers = AtOnce.ask(
                4,
                i -> writer.asks()
                        .body(profile("Twice " + i))
                        .post("/api/people")
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void a_change_names_the_version_it_changes() {
        writer.withProfile();

        writer.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Meera Rao", "kindOfWork", "Pharmacist"))
                .put(writer.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Meera Rao"))
                .body("slug", matchesPattern("meera-kulkarni(-\\d+)?"));
        assertProblem(
                writer.asks().header("If-Match", "\"1\"").body(profile("Old")).put(writer.path()),
                412,
                "stale-version");
        assertProblem(writer.asks().body(profile("Blind")).put(writer.path()), 428, "if-match-required");
    }

    @Test
    void of_two_changes_to_one_version_one_is_made() {
        writer.withProfile();
        List<Integer> answers = AtOnce.ask(
                4,
                i -> writer.asks()
                        .header("If-Match", "\"1\"")
                        .body(profile("Change " + i))
                        .put(writer.path())
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void a_change_that_changes_nothing_makes_no_version() {
        writer.withProfile();

        writer.asks()
                .header("If-Match", "\"1\"")
                .body(profile(writer.name()))
                .put(writer.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void a_colleague_changes_nobody_elses_profile_and_an_editor_does() {
        writer.withProfile();

        assertProblem(
                Account.writer()
                        .asks()
                        .header("If-Match", "\"1\"")
                        .body(profile("X"))
                        .put(writer.path()),
                403,
                "another-persons-profile");
        editor.asks()
                .header("If-Match", "\"1\"")
                .body(profile("Meera Rao"))
                .put(writer.path())
                .then()
                .statusCode(200);
    }

    @Test
    void only_an_editor_closes_an_account() {
        writer.withProfile();
        Map<String, Object> closed = Map.of("name", "Meera Kulkarni", "kindOfWork", "Pharmacist", "accountOpen", false);

        assertProblem(
                writer.asks().header("If-Match", "\"1\"").body(closed).put(writer.path()), 403, "account-for-editors");
        editor.asks()
                .header("If-Match", "\"1\"")
                .body(closed)
                .put(writer.path())
                .then()
                .statusCode(200)
                .body("accountOpen", equalTo(false));
    }

    @Test
    void a_former_address_belongs_to_its_person_for_ever() {
        String before = "before-" + UUID.randomUUID();
        String after = "after-" + UUID.randomUUID();
        writer.asks()
                .body(Map.of("name", "Meera", "kindOfWork", "Pharmacist", "slug", before))
                .post("/api/people")
                .then()
                .statusCode(201);
        writer.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Meera", "kindOfWork", "Pharmacist", "slug", after))
                .put(writer.path())
                .then()
                .statusCode(200)
                .body("slug", equalTo(after));

        Map<String, Object> squatter = Map.of("name", "Other", "kindOfWork", "Pharmacist", "slug", before);
        assertProblem(Account.writer().asks().body(squatter).post("/api/people"), 409, "slug-taken");
        writer.asks()
                .header("If-Match", "\"2\"")
                .body(Map.of("name", "Meera", "kindOfWork", "Pharmacist", "slug", before))
                .put(writer.path())
                .then()
                .statusCode(200)
                .body("slug", equalTo(before));
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_another_body_does_not() {
        String key = UUID.randomUUID().toString();
        Response first = writer.asksWithKey(key).body(profile("Meera")).post("/api/people");
        Response again = writer.asksWithKey(key).body(profile("Meera")).post("/api/people");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertProblem(
                writer.asksWithKey(key).body(profile("Other")).post("/api/people"), 422, "idempotency-key-reused");
    }

    @Test
    void people_are_listed_by_name_page_by_page_each_once() {
        String prefix = "Åsa " + UUID.randomUUID();
        IntStream.range(0, 7)
                .forEach(i -> Account.newOne(prefix + " " + (char) ('a' + i % 3), Role.WRITER)
                        .withProfile());

        List<String> names = new ArrayList<>();
        HashSet<String> ids = new HashSet<>();
        String next = "/api/people?limit=3";
        while (next != null) {
            Response page = editor.asks().urlEncodingEnabled(false).get(next);
            JsonPath json = page.then().statusCode(200).extract().jsonPath();
            for (Map<String, String> person : json.<Map<String, String>>getList("items")) {
                names.add(person.get("name"));
                assertThat(ids.add(person.get("id"))).as("each once").isTrue();
            }
            next = json.getString("next") == null ? null : link(page);
        }

        assertThat(names.stream().filter(name -> name.startsWith(prefix)))
                .hasSize(7)
                .isSorted();
    }

    @Test
    void a_page_that_nobody_handed_out_is_refused() {
        assertProblem(editor.asks().get("/api/people?after=nonsense"), 400, "malformed-parameter");
        assertProblem(editor.asks().get("/api/people?limit=101"), 400, "malformed-parameter");
        assertProblem(editor.asks().get("/api/people?limit=0"), 400, "malformed-parameter");
    }

    @Test
    void what_is_wrong_is_said_field_by_field() {
        writer.asks()
                .body(Map.of("name", " ", "kindOfWork", "x".repeat(121)))
                .post("/api/people")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:newsroom:validation-failed"))
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/kindOfWork"))
                .body("id", nullValue());
    }

    private static String link(Response page) {
        String header = page.header("Link");
        assertThat(header).contains("rel=\"next\"");
        URI uri = URI.create(header.substring(header.indexOf('<') + 1, header.indexOf('>')));
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
