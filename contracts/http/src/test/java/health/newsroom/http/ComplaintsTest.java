package health.newsroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.refusal.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplaintsTest {

    private final ObjectMapper json = Json.strict(new ObjectMapper());

    enum Mood {
        CALM,
        CROSS
    }

    record Period(int from, int to) {
        Period {
            if (to < from) {
                throw Refusal.invalid("period-backwards", "/to", "A period ends after it began.");
            }
        }
    }

    record Sheet(
            @Nullable Mood mood,
            @Nullable List<Sheet> parts,
            @Nullable Map<String, Integer> counts,
            @Nullable Period period,
            @Nullable Boolean done,
            @Nullable Long pages) {}

    @Test
    void a_field_is_pointed_at_however_deep_it_is() {
        assertThat(complaint("{\"parts\": [{}, {\"parts\": [{\"mood\": \"SAD\"}]}]}")
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.pointer()).isEqualTo("/parts/1/parts/0/mood");
                    assertThat(reason.detail()).contains("CALM, CROSS");
                });
    }

    @Test
    void a_name_with_a_slash_or_a_tilde_is_escaped_in_the_pointer() {
        assertThat(complaint("{\"counts\": {\"a/b~c\": \"x\"}}")
                        .reasons()
                        .getFirst()
                        .pointer())
                .isEqualTo("/counts/a~1b~0c");
    }

    @Test
    void a_field_that_does_not_exist_is_named_with_those_that_do() {
        Refusal refusal = complaint("{\"colour\": 1}");
        assertThat(refusal.code()).isEqualTo("unknown-field");
        assertThat(refusal.detail()).contains("\"colour\"").contains("counts, done, mood");
    }

    @Test
    void text_is_no_number_a_number_no_truth_and_null_no_number() {
        assertThat(complaint("{\"pages\": \"1\"}").code()).isEqualTo("wrong-type");
        assertThat(complaint("{\"done\": 1}").code()).isEqualTo("wrong-type");
        assertThat(complaint("{\"pages\": 1e99}").code()).isIn("wrong-type", "malformed-json");
    }

    @Test
    void a_number_that_is_missing_is_required() {
        Refusal refusal = complaint("{\"period\": {\"from\": 2}}");
        assertThat(refusal.code()).isEqualTo("validation-failed");
        assertThat(refusal.reasons().getFirst().pointer()).isEqualTo("/period/to");
    }

    @Test
    void what_a_values_constructor_refuses_is_its_own_refusal() {
        assertThat(complaint("{\"period\": {\"from\": 2, \"to\": 1}}").code()).isEqualTo("period-backwards");
    }

    @Test
    void no_complaint_tells_a_class_name() {
        for (String body :
                List.of("{\"pages\": []}", "[]", "{\"period\": 3}", "{\"parts\": {}}", "{", "{\"a\"}", "\"", "1")) {
            assertThat(complaint(body).detail())
                    .doesNotContain("health.newsroom")
                    .doesNotContain("java.");
        }
    }

    private Refusal complaint(String body) {
        try {
            throw new AssertionError(json.readValue(body, Sheet.class) + " was read from " + body);
        } catch (JsonProcessingException unreadable) {
            return Complaints.about(unreadable).orElseThrow();
        }
    }
}
