package health.newsroom.local.service;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.Json;
import health.newsroom.local.machine.Jvm;
import health.newsroom.local.machine.Probe;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Launch;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import health.newsroom.local.part.Server;
import health.newsroom.local.postgresql.Database;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Runs a packaged service of this repository. */
public final class ServiceServer implements Server {

    private final Part service;
    private final Path repository;
    private final Folder folder;
    private final Ports ports;

    public ServiceServer(Part service, Path repository, Folder folder, Ports ports) {
        this.service = service;
        this.repository = repository;
        this.folder = folder;
        this.ports = ports;
    }

    @Override
    public Part part() {
        return service;
    }

    @Override
    public void prepare(Consumer<String> doing) {
        Program.install(service, repository, folder);
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(Jvm.command(folder, service, "320m"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-jar");
        command.add(Program.install(service, repository, folder)
                .resolve("quarkus-run.jar")
                .toString());
        return Launch.of(command, environment());
    }

    @Override
    public Optional<String> lacks() {
        return Probe.get(ports.inner(service), "/q/health/ready")
                .map(ServiceServer::lacks)
                .orElse(Optional.of("health on port " + ports.inner(service)));
    }

    private static Optional<String> lacks(HttpResponse<String> health) {
        return switch (health.statusCode()) {
            case 200 -> Optional.empty();
            case 503 -> Optional.of(down(Json.parse(health.body())));
            default -> Optional.of("health (it answered " + health.statusCode() + ")");
        };
    }

    private static String down(JsonNode health) {
        return StreamSupport.stream(health.path("checks").spliterator(), false)
                .filter(check -> !"UP".equals(check.path("status").asText()))
                .map(check -> check.path("name").asText())
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> environment() {
        var database = database();
        var origin = "http://localhost:" + ports.of(Part.ORIGIN);
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.inner(service)));
        environment.put("QUARKUS_LOG_CONSOLE_COLOR", "false");
        environment.put("NEWSROOM_DB_URL", database.url(ports));
        environment.put("NEWSROOM_DB_USER", database.label());
        environment.put("NEWSROOM_DB_PASSWORD", database.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.of(Part.KAFKA));
        environment.put("NEWSROOM_PUBLIC_URL", origin);
        environment.put("NEWSROOM_OIDC_ISSUER", origin + "/auth/realms/newsroom");
        environment.put("NEWSROOM_OIDC_URL", "http://localhost:" + ports.of(Part.KEYCLOAK) + "/auth/realms/newsroom");
        environment.put("NEWSROOM_OIDC_CLIENT_SECRET", service.label() + "-local-secret");
        if (service == Part.REVIEW_SERVICE) {
            environment.put("NEWSROOM_SEAL_KEYS_FILE", SealKeys.in(folder).toString());
        }
        if (service == Part.ARTICLE_SERVICE) {
            environment.put("NEWSROOM_AUTHOR_SERVICE_MANAGEMENT_URL", management(Part.AUTHOR_SERVICE));
            environment.put("NEWSROOM_REVIEW_SERVICE_MANAGEMENT_URL", management(Part.REVIEW_SERVICE));
            environment.put("NEWSROOM_REVIEW_SERVICE_URL", "http://localhost:" + ports.of(Part.REVIEW_SERVICE));
        }
        return environment;
    }

    private Database database() {
        return switch (service) {
            case ARTICLE_SERVICE -> Database.ARTICLES;
            case AUTHOR_SERVICE -> Database.PEOPLE;
            case REVIEW_SERVICE -> Database.REVIEWS;
            case POSTGRESQL, KAFKA, KEYCLOAK, ORIGIN ->
                throw new IllegalArgumentException(service.label() + " is no service of this repository");
        };
    }

    private String management(Part other) {
        return "http://localhost:" + ports.inner(other);
    }
}
