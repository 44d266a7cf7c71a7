package health.newsroom.conformance;

import static io.restassured.RestAssured.given;

import health.newsroom.http.Role;
import health.newsroom.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as somebody. */
final class As {

    static final UUID WRITER = UUID.fromString("0a000000-0000-4000-8000-000000000001");
    static final UUID OTHER_WRITER = UUID.fromString("0a000000-0000-4000-8000-000000000002");
    static final UUID OPS = UUID.fromString("0a000000-0000-4000-8000-000000000008");

    private As() {}

    static RequestSpecification writer() {
        return somebody(WRITER, "Meera Kulkarni", Role.Names.WRITER);
    }

    static RequestSpecification otherWriter() {
        return somebody(OTHER_WRITER, "Jonas Feld", Role.Names.WRITER);
    }

    static RequestSpecification ops() {
        return somebody(OPS, "Sam Okoro", Role.Names.OPS);
    }

    static RequestSpecification writerCreating(String key) {
        return writer().header("Idempotency-Key", key).contentType("application/json");
    }

    private static RequestSpecification somebody(UUID person, String name, String role) {
        return given().auth().oauth2(Tokens.of(person, name, role));
    }
}
