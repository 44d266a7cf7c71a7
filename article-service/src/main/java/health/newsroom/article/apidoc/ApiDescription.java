package health.newsroom.article.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several OpenAPI documents as one. Addresses are different by nature; where two services give different things the same
 * name, the later one's gets the service's name as well.
 */
final class ApiDescription {

    private static final String REFERENCE = "#/components/";

    private final ObjectNode whole;
    private final List<String> missing = new ArrayList<>();

    ApiDescription(ObjectNode own) {
        this.whole = own.deepCopy();
    }

    void add(String service, JsonNode part) {
        JsonNode named = withNamesOfItsOwn(service, part);
        named.path("paths").properties().forEach(path -> object(whole, "paths").set(path.getKey(), path.getValue()));
        named.path("components")
                .properties()
                .forEach(section ->
                        object(object(whole, "components"), section.getKey()).setAll((ObjectNode) section.getValue()));
        addTags(named.path("tags"));
    }

    void miss(String service) {
        missing.add(service);
    }

    boolean isWhole() {
        return missing.isEmpty();
    }

    /** The document; what is missing is said in its description, for people, and in {@code x-missing}. */
    ObjectNode document() {
        ObjectNode document = whole.deepCopy();
        if (!isWhole()) {
            ObjectNode info = object(document, "info");
            info.put(
                    "description",
                    (info.path("description").asText("") + "\n\nIncomplete: " + String.join(" and ", missing)
                                    + " did not answer, so its part is missing here.")
                            .strip());
            missing.forEach(object(document, "info").putArray("x-missing")::add);
        }
        return document;
    }

    private JsonNode withNamesOfItsOwn(String service, JsonNode part) {
        JsonNode renamed = part.deepCopy();
        for (Map.Entry<String, JsonNode> section : part.path("components").properties()) {
            for (Map.Entry<String, JsonNode> component : section.getValue().properties()) {
                JsonNode known = whole.path("components").path(section.getKey()).path(component.getKey());
                if (!known.isMissingNode() && !known.equals(component.getValue())) {
                    rename(renamed, section.getKey(), component.getKey(), component.getKey() + "-" + service);
                }
            }
        }
        return renamed;
    }

    private static void rename(JsonNode document, String section, String from, String to) {
        ObjectNode components = (ObjectNode) document.path("components").path(section);
        components.set(to, components.remove(from));
        String prefix = REFERENCE + section + "/";
        replaceReferences(document, prefix + from, prefix + to);
    }

    private static void replaceReferences(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object) {
            if (object.path("$ref").asText().equals(from)) {
                object.set("$ref", TextNode.valueOf(to));
            }
        }
        node.forEach(child -> replaceReferences(child, from, to));
    }

    private void addTags(JsonNode tags) {
        ArrayNode all = whole.withArray("tags");
        Set<String> known = new HashSet<>();
        all.forEach(tag -> known.add(tag.path("name").asText()));
        tags.forEach(tag -> {
            if (known.add(tag.path("name").asText())) {
                all.add(tag);
            }
        });
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return parent.withObjectProperty(name);
    }
}
