package health.newsroom.local.process;

import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Launch;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The running process of a part, whichever program started it. */
public final class PartProcess {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);
    private static final Duration FOR_CHILDREN = Duration.ofSeconds(5);

    private final Part part;
    private final Folder folder;
    private final RunRecord record;

    private PartProcess(Part part, Folder folder, RunRecord record) {
        this.part = part;
        this.folder = folder;
        this.record = record;
    }

    /** Starts a part in a session of its own, so that neither Ctrl-C nor a closed terminal reaches it, and records it. */
    public static PartProcess start(Part part, Launch launch, Folder folder) {
        List<String> command = new ArrayList<>(OwnSession.prefix());
        command.addAll(launch.command());
        try {
            LogFile.of(folder, part).startNew();
            var builder = new ProcessBuilder(command)
                    .directory(folder.path().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectOutput(Redirect.appendTo(folder.log(part).toFile()));
            builder.environment().keySet().retainAll(Inherited.VARIABLES);
            builder.environment().putAll(launch.environment());
            var handle = builder.start().toHandle();
            var identity = ProcessIdentity.of(handle).orElseGet(() -> new ProcessIdentity(handle.pid(), "gone"));
            var record = new RunRecord(identity, Instant.now(), launch.stopSignal());
            record.write(folder.record(part));
            return new PartProcess(part, folder, record);
        } catch (IOException e) {
            throw new NotPossible(part.label() + " can't be started: " + e.getMessage(), e);
        }
    }

    /** The running process of a part: by its record or, where a killed launcher left none, by its marks. */
    public static Optional<PartProcess> find(Part part, Folder folder) {
        return RunRecord.read(folder.record(part))
                .filter(record -> record.process().find().isPresent())
                .or(() -> Leftovers.find(folder.marks(part)))
                .map(record -> new PartProcess(part, folder, record));
    }

    /** Whether a part's process is gone although its record is still there: no one stopped it on purpose. */
    public static boolean endedByItself(Part part, Folder folder) {
        return RunRecord.read(folder.record(part))
                .filter(record -> record.process().find().isEmpty())
                .isPresent();
    }

    public Part part() {
        return part;
    }

    public long pid() {
        return record.process().pid();
    }

    public Instant since() {
        return record.since();
    }

    public boolean alive() {
        return record.process().find().isPresent();
    }

    private boolean recorded() {
        return RunRecord.read(folder.record(part))
                .map(RunRecord::process)
                .filter(record.process()::equals)
                .isPresent();
    }

    /** Asks the process to end; kills it when it has not ended within the grace. */
    public void stop(Duration grace) {
        forget();
        var children = children();
        record.process().find().ifPresent(handle -> Signal.send(record.stopSignal(), handle));
        if (!Waiting.until(() -> !alive(), grace)) {
            kill();
        }
        end(children);
    }

    /** Kills the process as {@code kill -9} does and waits until nothing of it is left. */
    public void killHard() {
        forget();
        var children = children();
        kill();
        end(children);
    }

    /** The last lines of the part's log since this process was started. */
    public List<String> lastLines(int count) {
        return LogFile.of(folder, part).lastLines(count);
    }

    private void forget() {
        try {
            if (recorded()) {
                Files.deleteIfExists(folder.record(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kill() {
        record.process().find().ifPresent(ProcessHandle::destroyForcibly);
        Waiting.until(() -> !alive(), AFTER_KILL);
    }

    private List<ProcessIdentity> children() {
        return record.process()
                .find()
                .map(handle -> handle.descendants()
                        .flatMap(child -> ProcessIdentity.of(child).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Children end with their parent by themselves; one that does not is killed. */
    private static void end(List<ProcessIdentity> children) {
        if (!Waiting.until(
                () -> children.stream().noneMatch(child -> child.find().isPresent()), FOR_CHILDREN)) {
            children.forEach(child -> child.find().ifPresent(ProcessHandle::destroyForcibly));
            Waiting.until(
                    () -> children.stream().noneMatch(child -> child.find().isPresent()), AFTER_KILL);
        }
    }
}
