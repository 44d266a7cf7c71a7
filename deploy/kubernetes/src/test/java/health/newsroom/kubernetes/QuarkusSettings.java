package health.newsroom.kubernetes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of Quarkus that the jars on the class path document about themselves. */
final class QuarkusSettings {

    private static final String DOCUMENTED = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private record Setting(String property, String variable, String phase, Optional<String> defaultValue) {}

    private static final List<Setting> SETTINGS = read();

    private QuarkusSettings() {}

    /** Whether this environment variable is one of Quarkus's, and one that still counts when the program is packaged. */
    static boolean isReadAtStart(String variable) {
        return SETTINGS.stream()
                .anyMatch(setting ->
                        setting.variable().equals(variable) && setting.phase().equals("RUN_TIME"));
    }

    static Optional<String> defaultOf(String property) {
        return SETTINGS.stream()
                .filter(setting -> setting.property().equals(property))
                .findFirst()
                .flatMap(Setting::defaultValue);
    }

    private static List<Setting> read() {
        List<Setting> settings = new ArrayList<>();
        try {
            for (URL document :
                    Collections.list(QuarkusSettings.class.getClassLoader().getResources(DOCUMENTED))) {
                try (var reader = new InputStreamReader(document.openStream(), StandardCharsets.UTF_8)) {
                    objects(JsonParser.parseReader(reader))
                            .filter(object -> object.has("path"))
                            .forEach(object -> settings.add(setting(object)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    /** Every object in the document: sections nest as deep as they like. */
    private static Stream<JsonObject> objects(JsonElement element) {
        if (element instanceof JsonArray array) {
            return array.asList().stream().flatMap(QuarkusSettings::objects);
        }
        if (element instanceof JsonObject object) {
            return Stream.concat(
                    Stream.of(object), object.asMap().values().stream().flatMap(QuarkusSettings::objects));
        }
        return Stream.empty();
    }

    private static Setting setting(JsonObject object) {
        JsonObject path = object.getAsJsonObject("path");
        return new Setting(
                text(path, "property").orElse(""),
                text(path, "environmentVariable").orElse(""),
                text(object, "phase").orElse(""),
                text(object, "defaultValue"));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }
}
