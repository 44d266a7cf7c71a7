package health.newsroom.local.command;

import health.newsroom.local.part.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one command that may start things in a folder, for as long as it runs; the system frees the lock when it dies. */
final class Launcher implements AutoCloseable {

    private final Folder folder;
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private Launcher(Folder folder, FileChannel channel, @Nullable FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    static Launcher tryLock(Folder folder) {
        try {
            var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock != null) {
                var pid = String.valueOf(ProcessHandle.current().pid());
                channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
            }
            return new Launcher(folder, channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds() {
        return lock != null;
    }

    /** The process that holds the lock. */
    long holder() {
        return process().map(ProcessHandle::pid).orElse(0L);
    }

    /** Asks the holder to end, which stops everything that it started. */
    void end() {
        process().ifPresent(ProcessHandle::destroy);
    }

    private Optional<ProcessHandle> process() {
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readString(folder.lock()).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
