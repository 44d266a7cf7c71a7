package health.newsroom.local.command;

import health.newsroom.local.Newsroom;
import health.newsroom.local.build.Packaging;
import health.newsroom.local.client.Site;
import health.newsroom.local.demo.Seed;
import health.newsroom.local.machine.Cache;
import health.newsroom.local.machine.DiskSpace;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.PartFailed;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** {@code up}: builds what is out of date, starts what does not run, seeds, and stays until it is told to end. */
final class Up implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Clone clone;
    private final PrintStream out;
    private final Instant began = Instant.now();

    Up(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    @Override
    public void run(Options options) {
        var detach = options.flag("--detach", "-d");
        var fresh = options.flag("--fresh");
        options.end();
        try (var launcher = Launcher.tryLock(clone.folder())) {
            if (!launcher.holds()) {
                another(launcher);
                return;
            }
            if (!fresh && clone.newsroom().missing().isEmpty()) {
                runsAlready();
                return;
            }
            var progress = new ConsoleProgress(out);
            var newsroom = new Newsroom(clone.setup().on(clone.ports()).telling(progress));
            try (progress) {
                if (fresh) {
                    out.println("Starting anew: the data of the last newsroom are deleted.");
                    newsroom.wipe();
                }
                bringUp(newsroom, progress);
            }
            stay(newsroom, detach);
        }
    }

    private void another(Launcher launcher) {
        if (!clone.newsroom().missing().isEmpty()) {
            throw new NotPossible("Another ./newsroom up (process " + launcher.holder()
                    + ") is starting this newsroom: wait for it, or end it with ./newsroom down.");
        }
        runsAlready();
    }

    private void runsAlready() {
        out.println("The newsroom is running already.");
        new Welcome(clone, out).print(clone.newsroom());
    }

    private void bringUp(Newsroom newsroom, ConsoleProgress progress) {
        var missing = newsroom.missing();
        if (missing.size() < Part.values().length) {
            refuseOtherPorts(newsroom);
            missing.forEach(part -> out.println("  " + part.label() + " does not run: starting it again"));
        }
        newsroom.refuseTakenPorts();
        DiskSpace.require(clone.folder().path(), Cache.ofUser().path());
        new Packaging(clone.repository(), clone.folder().path().resolve("logs/build.log"), progress).bringUpToDate();
        newsroom.learnToStartFast();
        newsroom.start();
        progress.doing(Part.ORIGIN, "seeding the demo newsroom");
        seed(newsroom, progress);
        progress.clear();
    }

    private void refuseOtherPorts(Newsroom newsroom) {
        clone.folder()
                .rememberedPorts()
                .filter(ports -> !ports.equals(newsroom.ports()))
                .ifPresent(ports -> {
                    throw new NotPossible("Parts of this newsroom run on other ports (the origin on "
                            + ports.of(Part.ORIGIN) + "): ./newsroom down first.");
                });
    }

    private static void seed(Newsroom newsroom, ConsoleProgress progress) {
        try {
            new Seed(new Site(newsroom.origin(), PATIENCE, what -> {})).run(name -> progress.note("  seeded " + name));
        } catch (RuntimeException e) {
            newsroom.close();
            throw new NotPossible(
                    "The newsroom started, but its people could not be put in place, so it was stopped" + " again:\n"
                            + e.getMessage(),
                    e);
        }
    }

    private void stay(Newsroom newsroom, boolean detach) {
        new Welcome(clone, out).print(newsroom);
        out.printf("%nUp after %d s.%n", Duration.between(began, Instant.now()).toSeconds());
        if (detach) {
            newsroom.release();
            out.println("It runs in the background: ./newsroom status, logs, down.");
            return;
        }
        out.println("Ctrl-C stops it.");
        try {
            newsroom.watch();
            out.println("Stopped by another command.");
        } catch (PartFailed e) {
            out.println();
            out.println(e.part().label() + " ended; stopping the rest.");
            newsroom.close();
            throw e;
        }
    }
}
