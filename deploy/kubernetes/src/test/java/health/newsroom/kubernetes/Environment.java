package health.newsroom.kubernetes;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvFromSource;
import io.kubernetes.client.openapi.models.V1EnvVar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The environment that a container would see, read through every ConfigMap and Secret that it names. */
final class Environment {

    private final Map<String, Map<String, String>> configMaps;
    private final Map<String, Map<String, String>> secrets;

    private Environment(Rendering rendering) {
        this.configMaps = rendering.configMaps();
        this.secrets = rendering.secrets();
    }

    /** Throws if a ConfigMap, a Secret or a key that the container names is not there. */
    static Map<String, String> of(V1Container container, Rendering rendering) {
        return new Environment(rendering).of(container);
    }

    private Map<String, String> of(V1Container container) {
        Map<String, String> seen = new TreeMap<>();
        for (V1EnvFromSource source :
                Optional.ofNullable(container.getEnvFrom()).orElse(List.of())) {
            seen.putAll(
                    source.getSecretRef() != null
                            ? present(secrets, source.getSecretRef().getName())
                            : present(configMaps, source.getConfigMapRef().getName()));
        }
        for (V1EnvVar variable : Optional.ofNullable(container.getEnv()).orElse(List.of())) {
            seen.put(variable.getName(), expanded(value(variable), seen));
        }
        return seen;
    }

    private String value(V1EnvVar variable) {
        var from = variable.getValueFrom();
        if (from == null) {
            return variable.getValue();
        }
        return from.getSecretKeyRef() != null
                ? present(
                        present(secrets, from.getSecretKeyRef().getName()),
                        from.getSecretKeyRef().getKey())
                : present(
                        present(configMaps, from.getConfigMapKeyRef().getName()),
                        from.getConfigMapKeyRef().getKey());
    }

    /** As the kubelet does it: {@code $(NAME)} of a variable that was named before. */
    private static String expanded(String value, Map<String, String> seen) {
        String text = value;
        for (var variable : seen.entrySet()) {
            text = text.replace("$(" + variable.getKey() + ")", variable.getValue());
        }
        return text;
    }

    private static <T> T present(Map<String, T> things, @Nullable String name) {
        T thing = things.get(name);
        if (thing == null) {
            throw new AssertionError(name + " is named but is not among " + things.keySet());
        }
        return thing;
    }
}
