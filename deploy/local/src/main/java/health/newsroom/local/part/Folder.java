package health.newsroom.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The folder that holds everything of one newsroom: data, logs, records of what runs. Usually {@code .newsroom}. */
public record Folder(Path path) {

    public Folder {
        try {
            Files.createDirectories(path);
            path = path.toRealPath();
        } catch (IOException e) {
            throw new NotPossible("The folder " + path + " can't be made: " + e.getMessage(), e);
        }
    }

    /** What a part keeps between runs. */
    public Path data(Part part) {
        return path.resolve("data").resolve(part.label());
    }

    public Path log(Part part) {
        return path.resolve("logs").resolve(part.label() + ".log");
    }

    /** The record of a part's running process. */
    public Path record(Part part) {
        return path.resolve("run").resolve(part.label() + ".properties");
    }

    /** Where running parts put files for the moment; made when first asked for. */
    public Path temporary() {
        try {
            return Files.createDirectories(path.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies of the packaged services, so that a build never pulls a jar away under a running service. */
    public Path programs() {
        return path.resolve("programs");
    }

    public Path lock() {
        return path.resolve("lock");
    }

    /** Names and values by which the process of a part is known again whatever became of its record. */
    public List<String> marks(Part part) {
        return List.of("newsroom.home=" + path, "newsroom.part=" + part.label());
    }

    public void rememberPorts(Ports ports) {
        var properties = new Properties();
        properties.putAll(ports.asText());
        try {
            Files.createDirectories(path.resolve("run"));
            try (var out = Files.newBufferedWriter(portsFile())) {
                properties.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ports of the last start. */
    public Optional<Ports> rememberedPorts() {
        if (!Files.exists(portsFile())) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(portsFile())) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> text = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
        return Optional.of(Ports.restore(text));
    }

    /** Deletes data, logs and temporary files; nothing may be running. */
    public void wipe() {
        delete(path.resolve("data"));
        delete(path.resolve("logs"));
        delete(path.resolve("tmp"));
    }

    public static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new NotPossible("Could not delete " + tree + ": " + e.getMessage(), e);
        }
    }

    private Path portsFile() {
        return path.resolve("run").resolve("ports.properties");
    }
}
