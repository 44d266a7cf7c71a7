package health.newsroom.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Arguments> samples() {
        return EventContract.all().stream()
                .flatMap(contract -> contract.samples().entrySet().stream()
                        .map(sample -> Arguments.of(contract, sample.getKey(), sample.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samples")
    void every_golden_sample_keeps_to_its_schema(EventContract contract, String name, String sample) {
        assertThat(contract.violations(sample)).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samples")
    void a_sample_with_an_unknown_field_is_refused(EventContract contract, String name, String sample) {
        var mutated = tree(sample).put("unheardOf", true);
        assertThat(contract.violations(mutated.toString())).as(name).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samples")
    void a_sample_that_lacks_any_required_field_is_refused(EventContract contract, String name, String sample) {
        for (JsonNode field : tree(contract.schema()).path("required")) {
            var mutated = tree(sample).without(field.asString());
            assertThat(contract.violations(mutated.toString()))
                    .as("%s without %s", name, field)
                    .isNotEmpty();
        }
    }

    @Test
    void formats_are_checked_not_only_annotated() {
        var sample = tree(EventContract.of("article.withdrawn.v1").sample("by-writer"));
        assertThat(EventContract.of("article.withdrawn.v1")
                        .violations(sample.put("withdrawnAt", "yesterday").toString()))
                .singleElement()
                .asString()
                .startsWith("/withdrawnAt");
    }

    @Test
    void the_record_of_each_completed_review_sample_hashes_to_its_record_hash() {
        EventContract.of("review.completed.v1")
                .samples()
                .forEach((name, sample) -> assertThat(
                                CanonicalJson.hash(tree(sample).path("record").toString()))
                        .as(name)
                        .isEqualTo(tree(sample).path("recordHash").asString()));
    }

    @Test
    void a_type_that_nobody_agreed_on_has_no_contract() {
        assertThatThrownBy(() -> EventContract.of("article.vanished.v1")).hasMessageContaining("article.vanished.v1");
    }

    private static ObjectNode tree(String json) {
        return (ObjectNode) JSON.readTree(json);
    }
}
