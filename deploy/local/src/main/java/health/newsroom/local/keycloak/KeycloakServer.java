package health.newsroom.local.keycloak;

import health.newsroom.local.machine.Jvm;
import health.newsroom.local.machine.Probe;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Launch;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import health.newsroom.local.part.Server;
import health.newsroom.local.postgresql.Database;
import health.newsroom.local.realm.RealmFile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs Keycloak with the newsroom's realm. */
public final class KeycloakServer implements Server {

    /** What kc.sh would pass to the JVM. */
    private static final List<String> JVM_OPTIONS = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                    + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Duser.language=en",
            // Keycloak has no option of its own for this: after a restart of the database nobody meets a dead
            // connection.
            "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
            "-Duser.country=US");

    private final KeycloakBuild build;
    private final Path realmFolder;
    private final Folder folder;
    private final Ports ports;
    private final List<String> aot;

    /**
     * Runs a built Keycloak.
     *
     * @param realmFolder holds the realm and the local overlay
     * @param aot the JVM's options for an AOT cache
     */
    public KeycloakServer(KeycloakBuild build, Path realmFolder, Folder folder, Ports ports, List<String> aot) {
        this.build = build;
        this.realmFolder = realmFolder;
        this.folder = folder;
        this.ports = ports;
        this.aot = List.copyOf(aot);
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    /** Keycloak finds its programs through a link, so that several newsrooms share a build and each has its own data. */
    @Override
    public void prepare(Consumer<String> doing) {
        try {
            for (var name : List.of("conf", "providers", "themes", "data/import", "data/tmp")) {
                Files.createDirectories(home().resolve(name));
            }
            Files.deleteIfExists(home().resolve("lib"));
            Files.createSymbolicLink(home().resolve("lib"), build.home().resolve("lib"));
            RealmFile.merge(
                    realmFolder.resolve("newsroom-realm.json"),
                    realmFolder.resolve("local-overlay.json"),
                    home().resolve("data/import/newsroom-realm.json"));
        } catch (IOException e) {
            throw new NotPossible("Keycloak's folder can't be made: " + e.getMessage(), e);
        }
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(Jvm.command(folder, Part.KEYCLOAK, "512m"));
        command.addAll(JVM_OPTIONS);
        command.add("-Dkc.home.dir=" + home());
        command.add("-Djboss.server.config.dir=" + home().resolve("conf"));
        command.addAll(aot);
        command.addAll(List.of("org.keycloak.quarkus.runtime.KeycloakMain", "start", "--optimized", "--import-realm"));
        try {
            return Launch.of(command, environment());
        } catch (IOException e) {
            throw new NotPossible("Keycloak's jars can't be read: " + e.getMessage(), e);
        }
    }

    /** Keycloak opens its port, and calls itself ready, well before the realm's import is over. */
    @Override
    public Optional<String> lacks() {
        if (!answers(ports.inner(Part.KEYCLOAK), "/auth/health/ready")) {
            return Optional.of("health on port " + ports.inner(Part.KEYCLOAK));
        }
        return answers(ports.of(Part.KEYCLOAK), "/auth/realms/newsroom")
                ? Optional.empty()
                : Optional.of("the realm's import");
    }

    private static boolean answers(int port, String path) {
        return Probe.get(port, path)
                .map(HttpResponse::statusCode)
                .filter(status -> status == 200)
                .isPresent();
    }

    private Map<String, String> environment() throws IOException {
        var origin = "http://localhost:" + ports.of(Part.ORIGIN);
        return Map.ofEntries(
                Map.entry("CLASSPATH", build.classPath()),
                Map.entry("NEWSROOM_PUBLIC_URL", origin),
                Map.entry("KC_HOSTNAME", origin + "/auth"),
                Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "localhost"),
                Map.entry("KC_HTTP_PORT", String.valueOf(ports.of(Part.KEYCLOAK))),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", String.valueOf(ports.inner(Part.KEYCLOAK))),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_DB_URL", Database.KEYCLOAK.url(ports)),
                Map.entry("KC_DB_USERNAME", Database.KEYCLOAK.label()),
                Map.entry("KC_DB_PASSWORD", Database.KEYCLOAK.password()),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_LOG_CONSOLE_COLOR", "false"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin-local"));
    }

    private Path home() {
        return folder.data(Part.KEYCLOAK);
    }
}
