package health.newsroom.local.machine;

import health.newsroom.local.part.NotPossible;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Operating system and processor, in the words of PostgreSQL's binaries on Maven: {@code linux-amd64}, {@code darwin-arm64v8}. */
public final class Platform {

    private Platform() {}

    static String here() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("os.arch", ""),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static String of(String system, String processor, boolean alpine) {
        var name = system.toLowerCase(Locale.ROOT);
        var chip = switch (processor) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            default -> "";
        };
        if (chip.isEmpty() || !(name.contains("linux") || name.contains("mac"))) {
            throw new NotPossible("There is no PostgreSQL on Maven for " + system + " on " + processor
                    + ": use Linux or macOS on x64 or arm64 (on Windows, WSL).");
        }
        return name.contains("mac") ? "darwin-" + chip : "linux-" + chip + (alpine ? "-alpine" : "");
    }

    static boolean mac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    }
}
