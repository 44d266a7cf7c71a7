package health.newsroom.author.profile;

import static health.newsroom.author.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import health.newsroom.author.Account;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PhotoOverHttpTest {

    private final Account writer = Account.writer();

    @BeforeEach
    void somebody() {
        writer.withProfile();
    }

    @ParameterizedTest
    @EnumSource
    void a_photo_is_kept_and_shown_as_it_was_sent(PhotoFormat format) {
        byte[] file = Pictures.of(format);

        put(writer, "\"1\"", format.mediaType(), file).then().statusCode(204).header("ETag", "\"2\"");

        Response own = writer.asks().get(writer.path() + "/photo");
        assertThat(own.asByteArray()).isEqualTo(file);
        assertThat(own.contentType()).isEqualTo(format.mediaType());
        String path = writer.asks().get(writer.path()).then().extract().path("photo");
        Response publicly = given().get(path);
        assertThat(publicly.statusCode()).isEqualTo(200);
        assertThat(publicly.asByteArray()).isEqualTo(file);
        assertThat(publicly.header("X-Content-Type-Options")).isEqualTo("nosniff");
        given().header("If-None-Match", publicly.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void another_photo_takes_the_place_of_the_first() {
        put(writer, "\"1\"", "image/png", Pictures.of(PhotoFormat.PNG)).then().statusCode(204);
        put(writer, "\"2\"", "image/jpeg", Pictures.of(PhotoFormat.JPEG)).then().statusCode(204);

        assertThat(writer.asks().get(writer.path() + "/photo").asByteArray()).isEqualTo(Pictures.of(PhotoFormat.JPEG));
    }

    @Test
    void a_photo_can_be_taken_away_again_and_again() {
        put(writer, "\"1\"", "image/png", Pictures.of(PhotoFormat.PNG)).then().statusCode(204);

        writer.asks()
                .header("If-Match", "\"2\"")
                .delete(writer.path() + "/photo")
                .then()
                .statusCode(204);
        writer.asks()
                .header("If-Match", "\"3\"")
                .delete(writer.path() + "/photo")
                .then()
                .statusCode(204)
                .header("ETag", "\"3\"");

        assertProblem(writer.asks().get(writer.path() + "/photo"), 404, "photo-not-found");
        writer.asks().get(writer.path()).then().body("photo", nullValue()).body("version", equalTo(3));
    }

    @Test
    void what_calls_itself_a_picture_and_is_none_is_refused() {
        byte[] script = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8);

        assertProblem(put(writer, "\"1\"", "image/png", script), 422, "photo-not-an-image");
        assertProblem(put(writer, "\"1\"", "image/png", new byte[0]), 422, "photo-not-an-image");
        assertProblem(put(writer, "\"1\"", "image/svg+xml", script), 415, "unsupported-media-type");
    }

    @Test
    void a_photo_is_at_most_two_megabytes() {
        byte[] largest = Arrays.copyOf(Pictures.of(PhotoFormat.PNG), Photo.LARGEST);
        byte[] tooLarge = Arrays.copyOf(largest, Photo.LARGEST + 1);

        assertProblem(put(writer, "\"1\"", "image/png", tooLarge), 413, "body-too-large");
        put(writer, "\"1\"", "image/png", largest).then().statusCode(204);
    }

    @Test
    void a_photo_is_set_on_the_version_that_was_seen_and_by_who_may() {
        byte[] file = Pictures.of(PhotoFormat.PNG);

        assertProblem(put(writer, "\"7\"", "image/png", file), 412, "stale-version");
        assertProblem(put(Account.physician(), "\"1\"", "image/png", file), 403, "another-persons-profile");
        put(Account.editor(), "\"1\"", "image/png", file).then().statusCode(204);
    }

    private Response put(Account by, String ifMatch, String mediaType, byte[] file) {
        return given().auth()
                .oauth2(by.token())
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("image/svg+xml", ContentType.BINARY)))
                .header("If-Match", ifMatch)
                .contentType(mediaType)
                .body(file)
                .put(writer.path() + "/photo");
    }
}
