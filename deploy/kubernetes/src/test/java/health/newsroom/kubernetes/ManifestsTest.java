package health.newsroom.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

    static Stream<Arguments> everyObject() {
        return Arrays.stream(Rendering.values())
                .flatMap(
                        rendering -> rendering.manifests().stream().map(manifest -> Arguments.of(rendering, manifest)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyObject")
    void every_object_is_accepted_by_the_schema_of_the_api(Rendering rendering, Manifest manifest) throws Exception {
        manifest.validate();
    }

    @Test
    void a_misspelt_field_deep_inside_is_refused() {
        Manifest misspelt = articleService();
        JsonObject container = misspelt.json()
                .getAsJsonObject("spec")
                .getAsJsonObject("template")
                .getAsJsonObject("spec")
                .getAsJsonArray("containers")
                .get(0)
                .getAsJsonObject();
        container.add("readynessProbe", container.remove("readinessProbe"));

        assertThatThrownBy(misspelt::validate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readynessProbe");
    }

    @Test
    void a_missing_field_that_the_api_insists_on_is_refused() {
        Manifest selectorless = articleService();
        selectorless.json().getAsJsonObject("spec").remove("selector");

        assertThatThrownBy(selectorless::validate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("selector");
    }

    @Test
    void a_kind_of_the_wrong_group_is_refused() {
        Manifest misplaced = articleService();
        misplaced.json().addProperty("apiVersion", "extensions/v1");

        assertThatThrownBy(misplaced::validate).hasMessageContaining("Deployment of extensions/v1");
    }

    @ParameterizedTest
    @EnumSource
    void no_two_objects_have_the_same_kind_and_name(Rendering rendering) {
        assertThat(rendering.manifests()).extracting(Manifest::toString).doesNotHaveDuplicates();
    }

    @Test
    void everything_of_an_evaluation_is_in_one_namespace() {
        assertThat(Rendering.EVALUATION.manifests())
                .filteredOn(manifest -> manifest.kind() != Kind.NAMESPACE)
                .extracting(manifest -> manifest.json()
                        .getAsJsonObject("metadata")
                        .get("namespace")
                        .getAsString())
                .containsOnly("newsroom-evaluation");
    }

    private static Manifest articleService() {
        return Rendering.EVALUATION.manifests().stream()
                .filter(manifest ->
                        manifest.kind() == Kind.DEPLOYMENT && manifest.name().equals("article-service"))
                .map(manifest -> new Manifest(manifest.json().deepCopy()))
                .findFirst()
                .orElseThrow();
    }
}
