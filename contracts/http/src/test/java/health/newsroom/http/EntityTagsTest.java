package health.newsroom.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @Test
    void the_tag_that_was_handed_out_is_taken_back() {
        assertThatCode(() -> EntityTags.require("\"7\"", 7)).doesNotThrowAnyException();
        assertThatCode(() -> EntityTags.require("\"6\", \"7\"", 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\"", "rubbish"})
    void any_other_tag_is_stale(String ifMatch) {
        assertRefused(ifMatch, Refusal.Kind.STALE, "stale-version");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void saying_nothing_about_the_version_is_not_enough(@Nullable String ifMatch) {
        assertRefused(ifMatch, Refusal.Kind.PRECONDITION_REQUIRED, "if-match-required");
    }

    private static void assertRefused(@Nullable String ifMatch, Refusal.Kind kind, String code) {
        assertThatThrownBy(() -> EntityTags.require(ifMatch, 7)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }
}
