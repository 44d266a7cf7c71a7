package health.newsroom.kubernetes;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** A folder of deploy/kubernetes and what kubectl makes of it. */
enum Rendering {
    BASE("base"),
    EVALUATION("overlays/evaluation");

    private final String folder;
    private @Nullable List<Manifest> manifests;

    Rendering(String folder) {
        this.folder = folder;
    }

    /** Renders once. Without kubectl the test that asked is skipped, unless this is CI, where it must run. */
    synchronized List<Manifest> manifests() {
        if (manifests == null) {
            String complaint = Kubectl.complaint();
            if ("true".equals(System.getenv("CI"))) {
                assertThat(complaint).isEmpty();
            }
            assumeTrue(complaint.isEmpty(), complaint);
            String rendered = Kubectl.kustomize(Repository.file("deploy/kubernetes/" + folder));
            Gson gson = new Gson();
            manifests = StreamSupport.stream(new Yaml().loadAll(rendered).spliterator(), false)
                    .map(document -> new Manifest(gson.toJsonTree(document).getAsJsonObject()))
                    .toList();
        }
        return manifests;
    }

    <T> List<T> all(Kind kind, Class<T> type) {
        return manifests().stream()
                .filter(manifest -> manifest.kind() == kind)
                .map(manifest -> manifest.as(type))
                .toList();
    }

    List<Workload> workloads() {
        return manifests().stream().flatMap(Workload::of).toList();
    }

    Workload workload(String name) {
        return workloads().stream()
                .filter(workload -> workload.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing that runs is called " + name));
    }

    /** The data of every ConfigMap by its rendered name. */
    Map<String, Map<String, String>> configMaps() {
        return all(Kind.CONFIG_MAP, V1ConfigMap.class).stream()
                .collect(toMap(map -> map.getMetadata().getName(), map -> orEmpty(map.getData())));
    }

    /** The data of every Secret by its rendered name. */
    Map<String, Map<String, String>> secrets() {
        return all(Kind.SECRET, V1Secret.class).stream()
                .collect(toMap(secret -> secret.getMetadata().getName(), Rendering::decoded));
    }

    private static Map<String, String> decoded(V1Secret secret) {
        Map<String, String> values = new TreeMap<>();
        orEmpty(secret.getData()).forEach((key, value) -> values.put(key, new String(value, StandardCharsets.UTF_8)));
        return values;
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> data) {
        return data == null ? Map.of() : data;
    }

    /** The names of the fields that an object of the API's model has set. */
    static Set<String> fieldsOf(Object model) {
        return JSON.getGson().toJsonTree(model).getAsJsonObject().keySet();
    }

    static Stream<Rendering> overlays() {
        return Stream.of(EVALUATION);
    }
}
