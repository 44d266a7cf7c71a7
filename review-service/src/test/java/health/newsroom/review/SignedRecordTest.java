package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.LUIS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.events.EventContract;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.SealKeys;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was approved goes out under the house's signature, and anyone can verify it with the published keys. */
@QuarkusTest
@WithTestResource(value = SealKeys.class, scope = TestResourceScope.GLOBAL)
class SignedRecordTest {

    @BeforeEach
    void two_physicians() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
    }

    @Test
    void an_approved_revision_has_a_credential_with_every_sentence_in_order_that_the_public_keys_verify()
            throws Exception {
        Desk desk = approved();
        String completed = desk.told().getLast().json();
        JsonWebSignature jws = signature(new JsonPath(completed).getString("signedRecord"));

        assertThat(jws.getHeader("typ")).isEqualTo("vc+jwt");
        assertThat(jws.getAlgorithmHeaderValue()).isEqualTo("EdDSA");
        assertThat(jws.getHeader("iss")).isEqualTo("http://localhost:8080");
        assertThat(jws.verifySignature()).isTrue();
        JsonPath credential = new JsonPath(jws.getPayload());
        assertThat(credential.getString("'@context'[0]")).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(credential.getList("type")).contains("VerifiableCredential");
        assertThat(credential.getString("issuer")).isEqualTo("http://localhost:8080");
        JsonPath event = new JsonPath(completed);
        String subject = "credentialSubject.";
        assertThat(credential.getString(subject + "revision.hash"))
                .isEqualTo(desk.article().hash());
        assertThat(credential.getString(subject + "recordHash")).isEqualTo(event.getString("recordHash"));
        assertThat(credential.getString(subject + "ledgerHead")).isEqualTo(event.getString("ledgerHead"));
        assertThat(credential.getList(subject + "sentences.exact"))
                .isEqualTo(desk.seen().getList("sentences.exact"));
        assertThat(credential.getList(subject + "sentences[4].claim.decisions.reviewer.name"))
                .containsExactly(HANNAH.name(), LUIS.name());
        assertThat(credential.getString(subject + "sentences[4].claim.decisions[0].credential.status"))
                .isEqualTo("ACTIVE");
        assertThat(credential.getString(subject + "sentences[2].nonMedical.by.name"))
                .isNotBlank();
        assertThat(EventContract.of("review.completed.v1").violations(completed))
                .isEmpty();
    }

    @Test
    void one_changed_letter_of_the_credential_is_not_what_was_signed() throws Exception {
        String token = new JsonPath(approved().told().getLast().json()).getString("signedRecord");
        int payload = token.indexOf('.') + 40;
        char other = token.charAt(payload) == 'A' ? 'B' : 'A';

        assertThat(signature(token.substring(0, payload) + other + token.substring(payload + 1))
                        .verifySignature())
                .isFalse();
    }

    @Test
    void a_revision_that_was_sent_back_is_not_signed() {
        Desk desk = Desk.submit(ArticleFixture.quiet());
        desk.markTheRest();
        desk.decide(HANNAH, desk.claim("Avoid"), "NEEDS_EVIDENCE").statusCode(201);
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);

        assertThat(new JsonPath(desk.told().getLast().json()).getString("signedRecord"))
                .isNull();
    }

    private static Desk approved() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.approveAll(LUIS);
        desk.sign(HANNAH).statusCode(201);
        desk.sign(LUIS).statusCode(201);
        return desk;
    }

    /** Bound to the published key that it names, fetched without an account. */
    private static JsonWebSignature signature(String token) throws Exception {
        String published = given().get("/api/reviews/keys")
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .extract()
                .asString();
        assertThat(new JsonPath(published).getList("keys.kid")).isEqualTo(List.of("2026-11", "2025-11"));
        assertThat(published).doesNotContain("\"d\"");
        JsonWebSignature jws = new JsonWebSignature();
        jws.setCompactSerialization(token);
        PublicJsonWebKey key = (PublicJsonWebKey)
                new JsonWebKeySet(published).findJsonWebKey(jws.getKeyIdHeaderValue(), null, null, null);
        jws.setKey(key.getPublicKey());
        return jws;
    }
}
