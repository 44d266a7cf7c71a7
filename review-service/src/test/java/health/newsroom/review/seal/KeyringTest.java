package health.newsroom.review.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.newsroom.review.newsroom.SealKeys;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJwkGenerator;
import org.junit.jupiter.api.Test;

class KeyringTest {

    @Test
    void the_first_key_signs_and_older_ones_stay_published_without_anything_private() {
        Keyring keys = Keyring.of(SealKeys.set(SealKeys.ed25519("new"), SealKeys.p256("old")));

        assertThat(keys.active().orElseThrow().getKeyId()).isEqualTo("new");
        assertThat(keys.published()).extracting(key -> key.get("kid")).containsExactly("new", "old");
        assertThat(keys.published()).extracting(key -> key.get("alg")).containsExactly("EdDSA", "ES256");
        assertThat(keys.published()).allSatisfy(key -> assertThat(key).doesNotContainKey("d"));
    }

    @Test
    void keys_that_could_not_sign_or_not_be_told_apart_are_refused() throws Exception {
        String publicOnly = new JsonWebKeySet(SealKeys.ed25519("a")).toJson(OutputControlLevel.PUBLIC_ONLY);
        String rsa = new JsonWebKeySet(RsaJwkGenerator.generateJwk(2048)).toJson(OutputControlLevel.INCLUDE_PRIVATE);
        String twice = SealKeys.set(SealKeys.ed25519("a"), SealKeys.ed25519("a"));

        for (String set : new String[] {publicOnly, rsa, twice, "{\"keys\":[]}", "rubbish"}) {
            assertThatIllegalArgumentException().as(set).isThrownBy(() -> Keyring.of(set));
        }
    }
}
