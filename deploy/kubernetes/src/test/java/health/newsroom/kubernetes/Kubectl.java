package health.newsroom.kubernetes;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kubectl of this machine. Its built-in kustomize knows everything that is used here since 1.27. */
final class Kubectl {

    private static final int OLDEST_MINOR = 27;

    private Kubectl() {}

    /** What is wrong with this machine's kubectl, or nothing. */
    static String complaint() {
        try {
            String version = run(List.of("kubectl", "version", "--client", "--output=json"));
            Matcher minor = Pattern.compile("\\d+")
                    .matcher(JsonParser.parseString(version)
                            .getAsJsonObject()
                            .getAsJsonObject("clientVersion")
                            .get("minor")
                            .getAsString());
            return minor.find() && Integer.parseInt(minor.group()) >= OLDEST_MINOR
                    ? ""
                    : "kubectl is older than 1." + OLDEST_MINOR + ": install a newer one to test deploy/kubernetes";
        } catch (UncheckedIOException e) {
            return "kubectl was not found: install it (Debian: kubernetes-client) to test deploy/kubernetes";
        }
    }

    static String kustomize(Path directory) {
        return run(List.of("kubectl", "kustomize", directory.toString()));
    }

    private static String run(List<String> command) {
        try {
            Path errors = Files.createTempFile("kubectl", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            String complaints = Files.readString(errors);
            Files.delete(errors);
            if (exit != 0 || complaints.contains("Warning")) {
                throw new AssertionError(String.join(" ", command) + " said: " + complaints);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
