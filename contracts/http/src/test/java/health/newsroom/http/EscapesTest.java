package health.newsroom.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\u0000\"",
                "\"\\uD800\"",
                "\"\\udc00\"",
                "\"\\ud83d\\u0041\"",
                "\"\\ud83dx\"",
                "\"\\ud83d\\ud83d\\ude00\"",
                "\"\\ude00\\ud83d\"",
                "\"\\\\\\u0000\""
            })
    void half_a_character_and_nul_stand_for_no_text(String json) {
        assertThat(Escapes.standForNoText(json)).isTrue();
        assertThatThrownBy(() -> BodyGuard.check(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud83d\\ude00\"",
                "\"\\u0041\\n\\\"\"",
                "\"\\\\ud800\"",
                "\"\\\\\\\\u0000\"",
                "\"\\u00\"",
                "\"\\uzzzz\"",
                "\"\\",
                "\"plain, with a character beyond the first plane: \uD83D\uDE00\""
            })
    void everything_else_does_or_is_the_json_readers_to_refuse(String json) {
        assertThat(Escapes.standForNoText(json)).isFalse();
        assertThatCode(() -> BodyGuard.check(json.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }
}
