package health.newsroom.local.kafka;

import health.newsroom.local.machine.Jvm;
import health.newsroom.local.machine.Probe;
import health.newsroom.local.machine.Programs;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Launch;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import health.newsroom.local.part.Server;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/** Runs a Kafka broker. */
public final class KafkaServer implements Server {

    /** One node, one cluster: a fixed id lets a wiped folder be the same cluster to everyone. */
    private static final String CLUSTER_ID = "newsroom0000000000local";

    private final List<Path> jars;
    private final Folder folder;
    private final Ports ports;
    private final List<String> aot;

    /**
     * Runs the broker of the given jars.
     *
     * @param aot the JVM's options for an AOT cache
     */
    public KafkaServer(List<Path> jars, Folder folder, Ports ports, List<String> aot) {
        this.jars = List.copyOf(jars);
        this.folder = folder;
        this.ports = ports;
        this.aot = List.copyOf(aot);
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public void prepare(Consumer<String> doing) {
        try {
            Files.createDirectories(home());
            Files.writeString(home().resolve("server.properties"), resource("server.properties") + ownSettings());
            Files.writeString(home().resolve("log4j2.properties"), resource("log4j2.properties"));
            if (!Files.exists(home().resolve("log/meta.properties"))) {
                doing.accept("formatting its folder");
                format();
            }
        } catch (IOException e) {
            throw new NotPossible("Kafka's folder can't be made: " + e.getMessage(), e);
        }
    }

    private void format() {
        List<String> command = java();
        command.addAll(List.of("kafka.tools.StorageTool", "format", "-t", CLUSTER_ID));
        command.addAll(List.of("-c", home().resolve("server.properties").toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment());
        var outcome = Programs.run(builder);
        if (!outcome.ok()) {
            throw new NotPossible(
                    "Kafka could not format its folder:\n" + outcome.output().strip());
        }
    }

    @Override
    public Launch launch() {
        List<String> command = java();
        command.addAll(aot);
        command.add("kafka.Kafka");
        command.add(home().resolve("server.properties").toString());
        return Launch.of(command, environment());
    }

    @Override
    public Optional<String> lacks() {
        if (!Probe.open(ports.of(Part.KAFKA))) {
            return Optional.of("port " + ports.of(Part.KAFKA));
        }
        try (var admin = admin()) {
            var nodes = admin.describeCluster().nodes().get(5, TimeUnit.SECONDS);
            return nodes.isEmpty() ? Optional.of("a broker in the cluster") : Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            return Optional.of("the cluster's metadata");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the cluster's metadata");
        }
    }

    @Override
    public void settle() {
        try (var admin = admin()) {
            var there = admin.listTopics().names().get(20, TimeUnit.SECONDS);
            var missing = Topics.all().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotPossible("The newsroom's topics could not be created: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", "localhost:" + ports.of(Part.KAFKA),
                "default.api.timeout.ms", "20000",
                "request.timeout.ms", "5000"));
    }

    private List<String> java() {
        List<String> command = new ArrayList<>(Jvm.command(folder, Part.KAFKA, "256m"));
        command.add("-Dlog4j2.configurationFile=" + home().resolve("log4j2.properties"));
        return command;
    }

    /** The class path goes into the environment, which keeps the command short enough to be read by everyone's ps. */
    private Map<String, String> environment() {
        return Map.of("CLASSPATH", jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private String ownSettings() {
        var broker = "localhost:" + ports.of(Part.KAFKA);
        var controller = "localhost:" + ports.inner(Part.KAFKA);
        return """

                log.dirs=%s
                listeners=BROKER://%s,CONTROLLER://%s
                advertised.listeners=BROKER://%s
                controller.quorum.voters=1@%s
                """.formatted(home().resolve("log"), broker, controller, broker, controller);
    }

    private Path home() {
        return folder.data(Part.KAFKA);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = KafkaServer.class.getResourceAsStream("/kafka/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
