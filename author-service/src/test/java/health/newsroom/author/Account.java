package health.newsroom.author;

import static io.restassured.RestAssured.given;

import health.newsroom.http.Role;
import health.newsroom.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who is signed in, and what they do here over HTTP. */
public record Account(UUID id, String name, List<Role> roles) {

    public static Account newOne(String name, Role... roles) {
        return new Account(UUID.randomUUID(), name, List.of(roles));
    }

    public static Account writer() {
        return newOne("Meera Kulkarni", Role.WRITER);
    }

    public static Account physician() {
        return newOne("Dr Hannah Okafor", Role.PHYSICIAN);
    }

    public static Account editor() {
        return newOne("Tom Whitfield", Role.EDITOR);
    }

    public static Account officer() {
        return newOne("Rosa Lindqvist", Role.CREDENTIAL_OFFICER);
    }

    public String[] claims() {
        return roles.stream().map(Role::claim).toArray(String[]::new);
    }

    public String token() {
        return Tokens.of(id, name, claims());
    }

    /** The same account after somebody took its roles away, or gave it others. */
    public Account with(Role... others) {
        return new Account(id, name, Arrays.asList(others));
    }

    /** A request of this account with a JSON body to come, and a key of its own. */
    public RequestSpecification asks() {
        return asksWithKey(UUID.randomUUID().toString());
    }

    public RequestSpecification asksWithKey(String key) {
        return given().auth().oauth2(token()).contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    /** Writes this account's profile, if there is none yet. */
    public Account withProfile() {
        asks().body(profile(name)).post("/api/people").then().statusCode(201);
        return this;
    }

    /** The address of this account's profile. */
    public String path() {
        return "/api/people/" + id;
    }

    /** Enters a credential and returns its address. */
    public String enters(Map<String, ?> credential) {
        ExtractableResponse<Response> answer = asks().body(credential)
                .post(path() + "/credentials")
                .then()
                .statusCode(201)
                .extract();
        return path() + "/credentials/" + answer.path("id");
    }

    /** Looks a credential up and finds this. */
    public Response finds(String credential, String status) {
        return asks().header("If-Match", etag(credential))
                .body(Map.of("status", status, "method", "REGISTER_LOOKUP", "note", "Seen in the register."))
                .post(credential + "/verification");
    }

    public String etag(String path) {
        return asks().get(path).then().statusCode(200).extract().header("ETag");
    }

    public static Map<String, Object> profile(String name) {
        return Map.of("name", name, "kindOfWork", "Pharmacist and health writer");
    }
}
