package health.newsroom.local.service;

import health.newsroom.local.machine.Jvm;
import health.newsroom.local.machine.Probe;
import health.newsroom.local.origin.Origin;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Launch;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import health.newsroom.local.part.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs the one origin from the launcher's own class path. */
public final class OriginServer implements Server {

    private final Folder folder;
    private final Ports ports;

    public OriginServer(Folder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
    }

    @Override
    public Part part() {
        return Part.ORIGIN;
    }

    @Override
    public void prepare(Consumer<String> doing) {}

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(Jvm.command(folder, Part.ORIGIN, "96m"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add(Origin.class.getName());
        return Launch.of(
                command,
                Map.of(
                        "CLASSPATH", System.getProperty("java.class.path"),
                        "NEWSROOM_ORIGIN_PORT", port(Part.ORIGIN),
                        "NEWSROOM_ORIGIN_ARTICLE", port(Part.ARTICLE_SERVICE),
                        "NEWSROOM_ORIGIN_AUTHOR", port(Part.AUTHOR_SERVICE),
                        "NEWSROOM_ORIGIN_REVIEW", port(Part.REVIEW_SERVICE),
                        "NEWSROOM_ORIGIN_AUTH", port(Part.KEYCLOAK)));
    }

    @Override
    public Optional<String> lacks() {
        return Probe.open(ports.of(Part.ORIGIN)) ? Optional.empty() : Optional.of("port " + ports.of(Part.ORIGIN));
    }

    private String port(Part part) {
        return String.valueOf(ports.of(part));
    }
}
