package health.newsroom.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The evaluation runs what the tests ran. */
class VersionsTest {

    @Test
    void the_evaluation_names_the_versions_of_the_root_pom() {
        String newsroom = System.getProperty("newsroom.version");

        assertThat(images(Rendering.EVALUATION))
                .containsExactlyInAnyOrder(
                        "newsroom/article-service:" + newsroom,
                        "newsroom/author-service:" + newsroom,
                        "newsroom/review-service:" + newsroom,
                        "apache/kafka:" + System.getProperty("kafka.version"),
                        "keycloak/keycloak:" + System.getProperty("keycloak.version"),
                        // The Maven artifact counts its own repairs in a third number.
                        "postgres:" + System.getProperty("postgresql.version").replaceAll("\\.\\d+$", ""));
    }

    @Test
    void the_realm_is_the_one_file_of_deploy_keycloak() {
        assertThat(Rendering.EVALUATION.configMaps())
                .containsValue(Map.of("newsroom-realm.json", Repository.text("deploy/keycloak/newsroom-realm.json")));
    }

    @Test
    void the_evaluation_has_no_demo_people_and_no_secret_of_a_local_machine() {
        assertThat(Rendering.EVALUATION.secrets().values())
                .flatExtracting(Map::entrySet)
                .filteredOn(entry ->
                        entry.getKey().contains("PASSWORD") || entry.getKey().contains("SECRET"))
                .allMatch(entry -> entry.getValue().startsWith("evaluation-only-"));
    }

    private static List<String> images(Rendering rendering) {
        return rendering.workloads().stream()
                .flatMap(workload -> workload.everyContainer().stream())
                .flatMap(container -> Stream.of(container.getImage()))
                .distinct()
                .toList();
    }
}
