package health.newsroom.local.verify;

import health.newsroom.local.client.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What lies in a file or at an address.
 *
 * @param place as the person named it
 * @param address where it came from; empty for a file
 */
record Material(String place, Optional<URI> address, String content) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** @param accept what an address is asked for; a file is taken as it is */
    static Material of(String place, String accept) {
        return place.matches("https?://.*") ? fetched(place, accept) : read(place);
    }

    private static Material read(String place) {
        try {
            return new Material(place, Optional.empty(), Files.readString(Path.of(place), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NotVerifiable("The file " + place + " can't be read: " + e.getMessage(), e);
        }
    }

    private static Material fetched(String place, String accept) {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
        try (client) {
            var request = HttpRequest.newBuilder(URI.create(place))
                    .header("Accept", accept)
                    .timeout(PATIENCE)
                    .build();
            var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new NotVerifiable(place + " answered " + answer.statusCode() + "." + detail(answer.body()));
            }
            return new Material(place, Optional.of(answer.uri()), answer.body());
        } catch (IOException | IllegalArgumentException e) {
            throw new NotVerifiable("No answer from " + place + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotVerifiable("Interrupted while waiting for " + place, e);
        }
    }

    /** What a problem document (RFC 9457) says to a person. */
    private static String detail(String body) {
        var detail = body.startsWith("{") ? Json.parse(body).path("detail").asText() : "";
        return detail.isEmpty() ? "" : " " + detail;
    }

    boolean isJson() {
        return content.stripLeading().startsWith("{");
    }

    boolean isCompactJws() {
        return content.strip().matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    }

    boolean isPage() {
        return content.stripLeading().startsWith("<");
    }
}
