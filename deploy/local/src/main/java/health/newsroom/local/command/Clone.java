package health.newsroom.local.command;

import health.newsroom.local.Newsroom;
import health.newsroom.local.Setup;
import health.newsroom.local.client.Site;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** The clone that a command works on, and its newsroom's folder. */
record Clone(Path repository, Folder folder) {

    static Clone here() {
        var repository = System.getProperty("newsroom.repository");
        var root = repository == null ? Setup.repositoryHere() : Path.of(repository);
        return new Clone(root, new Folder(root.resolve(".newsroom")));
    }

    /** The ports that a person asks for, or those of the last start. */
    Ports ports() {
        var offset = System.getenv("NEWSROOM_PORT_OFFSET");
        return offset == null || offset.isBlank()
                ? folder.rememberedPorts().orElseGet(() -> Ports.shifted(0))
                : Ports.shifted(number(offset));
    }

    /** The newsroom where it was last started. */
    Newsroom newsroom() {
        return new Newsroom(
                setup().on(folder.rememberedPorts().orElseGet(this::ports)).outlivingProgram());
    }

    Setup setup() {
        return Setup.of(repository, folder.path());
    }

    /** The running newsroom's one origin. */
    Site site(Duration patience, PrintStream out) {
        var newsroom = newsroom();
        if (newsroom.running(Part.ORIGIN).isEmpty()) {
            throw new NotPossible("The newsroom is not running: ./newsroom up --detach starts it.");
        }
        return new Site(newsroom.origin(), patience, what -> out.println("  " + what));
    }

    private static int number(String offset) {
        try {
            return Integer.parseInt(offset.strip());
        } catch (NumberFormatException e) {
            throw new NotPossible("NEWSROOM_PORT_OFFSET is no number: " + offset, e);
        }
    }
}
