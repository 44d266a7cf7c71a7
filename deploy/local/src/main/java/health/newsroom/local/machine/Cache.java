package health.newsroom.local.machine;

import health.newsroom.local.part.Folder;
import health.newsroom.local.part.NotPossible;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The user's cache folder for what is unpacked or built once per machine: {@code NEWSROOM_CACHE} or the usual place.
 * Entries are made aside and moved into place whole, by one program at a time.
 */
public record Cache(Path path) {

    /** How the content of an entry is made in the folder or file that is given. */
    @FunctionalInterface
    public interface Making {
        void into(Path draft) throws IOException;
    }

    public static Cache ofUser() {
        var chosen = System.getenv("NEWSROOM_CACHE");
        if (chosen != null && !chosen.isBlank()) {
            return new Cache(Path.of(chosen).toAbsolutePath());
        }
        var home = Path.of(System.getProperty("user.home"));
        var xdg = System.getenv("XDG_CACHE_HOME");
        var usual = Platform.mac() ? home.resolve("Library/Caches") : home.resolve(".cache");
        return new Cache((xdg == null || xdg.isBlank() ? usual : Path.of(xdg)).resolve("newsroom"));
    }

    /** The entry of a name, made now if it is not there. */
    public Path entry(String name, Making making) {
        var entry = path.resolve(name);
        if (Files.exists(entry)) {
            return entry;
        }
        try {
            Files.createDirectories(path);
            try (var lock = FileChannel.open(
                            path.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (held.isValid() && !Files.exists(entry)) {
                    make(entry, making);
                }
            }
            return entry;
        } catch (IOException e) {
            throw new NotPossible("Could not make " + entry + ": " + e.getMessage(), e);
        }
    }

    private static void make(Path entry, Making making) throws IOException {
        var draft = entry.resolveSibling(entry.getFileName() + ".draft");
        Folder.delete(draft);
        making.into(draft);
        Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE);
    }
}
