package health.newsroom.local;

import health.newsroom.local.machine.Cache;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.PartFailed;
import health.newsroom.local.part.Ports;
import health.newsroom.local.process.PartProcess;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A newsroom of real parts on this machine. Parts are processes of their own and belong to the folder, not to the program
 * that started them: another program with the same folder can look after them.
 *
 * <p>Methods that start wait until what they started is ready, or throw {@link PartFailed} or
 * {@link health.newsroom.local.part.NotPossible}; methods that stop wait until nothing is left.
 */
public final class Newsroom implements AutoCloseable {

    private static final int LAST_LINES = 20;

    private final Setup setup;
    private final Parts parts;
    private final AotCaches aot;
    private final Starting starting;
    private final Thread atEnd = new Thread(this::end, "newsroom-stop");
    private boolean watchedOver;

    public Newsroom(Setup setup) {
        this(setup, Cache.ofUser());
    }

    Newsroom(Setup setup, Cache cache) {
        this.setup = setup;
        this.parts = new Parts(setup, cache);
        this.aot = new AotCaches(cache);
        this.starting = new Starting(setup, parts);
    }

    /** Starts every part of the setup that is not running; when one fails, whatever was started is stopped again. */
    public void start() {
        refuseTakenPorts();
        setup.folder().rememberPorts(setup.ports());
        watchOver();
        try {
            starting.start(missing());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Refuses when someone else has a port that a missing part needs; nothing is started. */
    public void refuseTakenPorts() {
        PortsInUse.refuse(setup.ports(), missing());
    }

    /** Once per machine: records how Keycloak and Kafka start, which makes every later start faster; takes a minute or two. */
    public void learnToStartFast() {
        if (!aot.complete()) {
            setup.progress()
                    .note(
                            "Once per machine: recording how Keycloak and Kafka start, so that they start fast from now on");
            aot.train(setup);
        }
    }

    /** Starts one part; what it needs must be running. */
    public void start(Part part) {
        if (running(part).isEmpty()) {
            PortsInUse.refuse(setup.ports(), EnumSet.of(part));
            starting.start(EnumSet.of(part));
        }
    }

    /** Stops everything in order, clients before servers. */
    public void stop() {
        new Stopping(setup).stop();
    }

    /** Asks one part to end. */
    public void stop(Part part) {
        running(part).ifPresent(process -> process.stop(setup.grace()));
    }

    /** Kills one part as {@code kill -9} does. */
    public void killHard(Part part) {
        running(part).ifPresent(PartProcess::killHard);
    }

    /** Stops a part if it runs, and starts it. */
    public void restart(Part part) {
        stop(part);
        start(part);
    }

    /** The running process of a part. */
    public Optional<PartProcess> running(Part part) {
        return PartProcess.find(part, setup.folder());
    }

    /** What a running part lacks to be ready for work, in words; empty when it is well. */
    public Optional<String> lacks(Part part) {
        return parts.server(part, what -> {}).lacks();
    }

    /** The parts of the setup that do not run. */
    public Set<Part> missing() {
        return setup.parts().stream()
                .filter(part -> running(part).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /**
     * Looks after the parts until something ends.
     *
     * <p>Comes back when everything was stopped on purpose by some other program.
     *
     * @throws PartFailed when a part ended by itself; the rest still runs
     */
    public void watch() {
        new Watch(setup, LAST_LINES).untilStopped();
    }

    /** Leaves the running parts alone when the program ends. */
    public synchronized void release() {
        if (watchedOver) {
            watchedOver = false;
            Runtime.getRuntime().removeShutdownHook(atEnd);
        }
    }

    private synchronized void watchOver() {
        if (setup.endsWithProgram() && !watchedOver) {
            watchedOver = true;
            Runtime.getRuntime().addShutdownHook(atEnd);
        }
    }

    /** Deletes data and logs, after stopping everything. */
    public void wipe() {
        stop();
        setup.folder().wipe();
    }

    /** The address that people and clients use. */
    public URI origin() {
        return URI.create("http://localhost:" + setup.ports().of(Part.ORIGIN));
    }

    public Ports ports() {
        return setup.ports();
    }

    public Folder folder() {
        return setup.folder();
    }

    public Duration patience() {
        return setup.patience();
    }

    private void end() {
        starting.forbid();
        stop();
    }

    /** Stops everything. */
    @Override
    public void close() {
        stop();
        try {
            release();
        } catch (IllegalStateException e) {
            // The program is ending and its hook is what stops everything.
        }
    }
}
