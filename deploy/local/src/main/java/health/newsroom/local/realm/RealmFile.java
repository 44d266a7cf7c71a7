package health.newsroom.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Lays realm overlays, which hold differences only, over a base realm. */
public final class RealmFile {

    /** Lists whose entries have a name: an overlay's entry of the same name is merged into the base's. */
    private static final Map<String, String> KEYS = Map.of("clients", "clientId", "users", "username");

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private RealmFile() {}

    /**
     * Writes the merged realm.
     *
     * @throws IOException when a file can't be read as JSON or the target can't be written
     */
    public static void merge(Path base, Path overlay, Path target) throws IOException {
        var merged = merge(JSON.readTree(base.toFile()), JSON.readTree(overlay.toFile()));
        Files.createDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
        JSON.writerWithDefaultPrettyPrinter().writeValue(target.toFile(), merged);
    }

    static JsonNode merge(JsonNode base, JsonNode overlay) {
        if (!(base instanceof ObjectNode left) || !(overlay instanceof ObjectNode right)) {
            return overlay;
        }
        var merged = left.deepCopy();
        right.properties().forEach(field -> merged.set(field.getKey(), mergeField(merged, field)));
        return merged;
    }

    private static JsonNode mergeField(ObjectNode base, Map.Entry<String, JsonNode> field) {
        var name = field.getKey();
        if (!base.has(name)) {
            return field.getValue();
        }
        var key = KEYS.get(name);
        return key == null
                ? merge(base.get(name), field.getValue())
                : mergeByKey((ArrayNode) base.get(name), field.getValue(), key);
    }

    private static ArrayNode mergeByKey(ArrayNode base, JsonNode overlay, String key) {
        var merged = base.deepCopy();
        for (var entry : overlay) {
            var position = position(merged, key, entry.path(key));
            if (position < 0) {
                merged.add(entry);
            } else {
                merged.set(position, merge(merged.get(position), entry));
            }
        }
        return merged;
    }

    private static int position(ArrayNode entries, String key, JsonNode value) {
        for (var i = 0; i < entries.size(); i++) {
            if (entries.get(i).path(key).equals(value)) {
                return i;
            }
        }
        return -1;
    }
}
