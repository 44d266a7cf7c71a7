package health.newsroom.article.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.House;
import health.newsroom.article.fixture.KeyServer;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import health.newsroom.testing.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Readers get the record as it was signed, and are told when it is not what they read. */
@QuarkusTest
@QuarkusTestResource(KeyServer.class)
class SignedRecordsTest {

    private final Persons writer = Persons.writer();

    private String published(House house) {
        UUID article = Newsroom.published(writer, Manuscripts.about(writer.id()), review -> review.signedBy(house));
        return "/records/" + edition(article);
    }

    private static String edition(UUID article) {
        return Api.as(Persons.EDITOR)
                .get("/api/articles/{id}/editions", article)
                .path("items[0].id");
    }

    private static JsonPath verification(String record) {
        return given().accept("application/json")
                .get(record + "/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String page(String path) {
        Response answer = given().accept("text/html").get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString()).select("main").text();
    }

    @Test
    void the_record_is_given_as_it_was_signed_to_whoever_asks_for_it() {
        String record = published(House.OURS);

        Response signed = given().accept("application/vc+jwt").get(record);
        Response json = given().accept("application/json").get(record);

        assertThat(signed.statusCode()).isEqualTo(200);
        assertThat(signed.contentType()).startsWith("application/vc+jwt");
        assertThat(signed.header("Vary")).contains("Accept");
        assertThat(json.<String>path("signedRecord")).isEqualTo(signed.asString());
        assertThat(json.<String>path("credential.credentialSubject.revision.hash"))
                .isEqualTo(json.path("revisionHash"));
        assertThat(given().get(record + "/credential").asString()).isEqualTo(signed.asString());
        given().accept("application/vc+jwt")
                .header("If-None-Match", signed.header("ETag"))
                .get(record)
                .then()
                .statusCode(304);
        given().accept("application/vc+jwt").head(record).then().statusCode(200).header("ETag", signed.header("ETag"));
        assertThat(given().accept("text/html").get(record).asString())
                .contains("This record is signed", record + "/verification", record + "/credential");
    }

    @Test
    void an_edition_that_is_what_was_signed_is_verified_with_the_key_of_its_time() {
        for (House house : new House[] {House.OURS, House.OURS_IN_2025}) {
            String record = published(house);
            JsonPath verification = verification(record);

            assertThat(verification.getBoolean("holds"))
                    .as(verification.prettify())
                    .isTrue();
            assertThat(verification.getString("signature")).isEqualTo("GOOD");
            assertThat(verification.getString("keyId")).isEqualTo(house.keyId());
            assertThat(page(record + "/verification"))
                    .contains("The text is, word for word, what was approved and signed", House.ISSUER);
        }
    }

    @Test
    void who_signs_with_another_key_is_found_out_under_our_name_and_under_their_own() {
        String forged = published(House.SOMEBODY_UNDER_OUR_NAME);
        String strange = published(House.SOMEBODY);

        assertThat(verification(forged).getString("signature")).isEqualTo("BAD");
        assertThat(verification(strange).getString("signature")).isEqualTo("KEY_UNKNOWN");
        assertThat(page(forged + "/verification")).contains("Do not rely on it");
        assertThat(verification(strange).getBoolean("holds")).isFalse();
    }

    @Test
    void a_word_changed_in_the_stored_record_spoils_the_signature() throws SQLException {
        String record = published(House.OURS);
        String jws = given().accept("application/vc+jwt").get(record).asString();
        String[] parts = jws.split("\\.", -1);
        String credential = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        parts[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(credential.replace("lowers", "raises").getBytes(StandardCharsets.UTF_8));

        tamper("edition", "signed_record = '" + String.join(".", parts) + "'", "id = '" + record.substring(9) + "'");

        assertThat(verification(record).getString("signature")).isEqualTo("BAD");
    }

    @Test
    void a_word_changed_in_the_stored_text_is_found_in_its_sentence() throws SQLException {
        String record = published(House.OURS);
        String hash = given().accept("application/json").get(record).path("revisionHash");

        tamper("revision", "content = replace(content, 'lowers blood', 'raises blood')", "hash = '" + hash + "'");

        JsonPath verification = verification(record);
        assertThat(verification.getString("signature")).isEqualTo("GOOD");
        assertThat(verification.getBoolean("isRevision")).isFalse();
        assertThat(verification.getString("mismatch.signed"))
                .isEqualTo("Eating less salt lowers blood pressure in most adults.");
        assertThat(verification.getString("mismatch.found"))
                .startsWith("Eating less salt raises blood pressure in most adults.");
        assertThat(page(record + "/verification")).contains("The text is not what was signed", "raises");
    }

    @Test
    void what_was_published_before_records_were_signed_says_so() {
        String record = published(House.NOBODY);

        given().accept("application/vc+jwt")
                .get(record)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith(":record-not-signed"));
        given().accept("application/json").get(record).then().statusCode(200).body("signedRecord", equalTo(null));
        assertThat(verification(record).getString("signature")).isEqualTo("NOT_SIGNED");
        assertThat(page(record)).contains("before review records were signed");
        assertThat(page(record + "/verification")).contains("nothing to verify");
    }

    @Test
    void what_is_not_there_cannot_be_verified() {
        String nothing = "/records/" + UUID.randomUUID();

        given().accept("application/json").get(nothing + "/verification").then().statusCode(404);
        given().accept("text/html").get("/records/nothing/verification").then().statusCode(404);
        given().accept("application/vc+jwt")
                .get(nothing)
                .then()
                .statusCode(404)
                .body(containsString("edition-not-found"));
    }

    private static void tamper(String table, String change, String where) throws SQLException {
        try (var connection = TestServers.connect(System.getProperty("NEWSROOM_DB_URL"));
                var statement = connection.createStatement()) {
            statement.execute("alter table " + table + " disable trigger user");
            assertThat(statement.executeUpdate("update " + table + " set " + change + " where " + where))
                    .isEqualTo(1);
            statement.execute("alter table " + table + " enable trigger user");
        }
    }
}
