package health.newsroom.local.machine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks what comes from Maven. */
public final class Archive {

    private static final int ANY_EXECUTE = 0b001_001_001;

    private Archive() {}

    /** Unpacks the only {@code .txz} inside a jar. */
    public static void unpackTarOfJar(Path jar, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.stream()
                    .filter(e -> e.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no .txz in " + jar));
            try (var tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(zip.getInputStream(entry))))) {
                unpack(tar, target);
            }
        }
    }

    /** Unpacks a zip whose content lies in one folder, without that folder. */
    public static void unpackZip(Path file, Path target) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var path = Path.of(entry.getName());
                if (path.getNameCount() < 2) {
                    continue;
                }
                var place = inside(target, path.subpath(1, path.getNameCount()).toString());
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    try (var in = zip.getInputStream(entry)) {
                        write(in, place, place.toString().endsWith(".sh"));
                    }
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var place = inside(target, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(place);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(place.resolveSibling("."));
                Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            } else {
                write(tar, place, (entry.getMode() & ANY_EXECUTE) != 0);
            }
        }
    }

    private static void write(InputStream in, Path place, boolean executable) throws IOException {
        Files.createDirectories(place.resolveSibling("."));
        Files.copy(in, place);
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Path inside(Path target, String name) throws IOException {
        var place = target.resolve(name).normalize();
        if (!place.startsWith(target)) {
            throw new IOException("an entry points out of the archive: " + name);
        }
        return place;
    }
}
