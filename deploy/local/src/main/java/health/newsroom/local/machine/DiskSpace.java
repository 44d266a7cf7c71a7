package health.newsroom.local.machine;

import health.newsroom.local.part.NotPossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk, looked at before a half-filled one fails somewhere in the middle. */
public final class DiskSpace {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long NEEDED = 500 * MEGABYTE;
    private static final long NEEDED_FIRST = 2000 * MEGABYTE;

    private DiskSpace() {}

    /** Refuses when a folder's disk has less room than a newsroom needs; the first start needs more. */
    public static void require(Path folder, Path cache) {
        require(folder, NEEDED);
        require(cache, Files.exists(cache) ? NEEDED : NEEDED_FIRST);
    }

    static void require(Path folder, long needed) {
        var existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            var free = Files.getFileStore(existing).getUsableSpace();
            if (free < needed) {
                throw new NotPossible("There are %d MB free on the disk of %s; the newsroom needs %d MB."
                        .formatted(free / MEGABYTE, folder, needed / MEGABYTE));
            }
        } catch (IOException e) {
            throw new NotPossible("The disk of " + folder + " can't be looked at: " + e.getMessage(), e);
        }
    }
}
