package health.newsroom.kubernetes;

import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.JSON;
import java.io.IOException;

/** One object as a cluster would receive it. */
record Manifest(JsonObject json) {

    Kind kind() {
        return Kind.of(json.get("apiVersion").getAsString(), json.get("kind").getAsString());
    }

    String name() {
        return json.getAsJsonObject("metadata").get("name").getAsString();
    }

    void validate() throws IOException {
        kind().validate(json);
    }

    <T> T as(Class<T> type) {
        return JSON.getGson().fromJson(json, type);
    }

    @Override
    public String toString() {
        return json.get("kind").getAsString() + " " + name();
    }
}
