package health.newsroom.local.postgresql;

import health.newsroom.local.machine.Programs;
import health.newsroom.local.part.Folder;
import health.newsroom.local.part.Launch;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import health.newsroom.local.part.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs PostgreSQL; it listens on this machine only. */
public final class PostgresqlServer implements Server {

    private static final String SUPERUSER = "newsroom";
    private static final String PASSWORD = "newsroom-local";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=localhost",
            "unix_socket_directories=",
            "max_connections=150",
            "shared_buffers=64MB",
            "log_min_messages=warning",
            "log_line_prefix=%m [%p] %d ");

    private final Path installation;
    private final Folder folder;
    private final Ports ports;
    private final OrdinaryUser user = OrdinaryUser.find();

    /** Runs the PostgreSQL that was unpacked to {@code installation}. */
    public PostgresqlServer(Path installation, Folder folder, Ports ports) {
        this.installation = installation;
        this.folder = folder;
        this.ports = ports;
    }

    @Override
    public Part part() {
        return Part.POSTGRESQL;
    }

    @Override
    public void prepare(Consumer<String> doing) {
        try {
            if (Files.exists(cluster().resolve("PG_VERSION"))) {
                StaleLock.remove(cluster());
                return;
            }
            doing.accept("making an empty cluster");
            Folder.delete(folder.data(Part.POSTGRESQL));
            Files.createDirectories(folder.data(Part.POSTGRESQL));
            var password = folder.data(Part.POSTGRESQL).resolve("password");
            Files.writeString(password, PASSWORD);
            user.own(folder.data(Part.POSTGRESQL));
            initdb(password);
            Files.delete(password);
        } catch (IOException e) {
            throw new NotPossible("PostgreSQL's data folder can't be made: " + e.getMessage(), e);
        }
    }

    private void initdb(Path password) throws IOException {
        var draft = cluster().resolveSibling("cluster.draft");
        List<String> command = asOrdinaryUser("initdb");
        command.addAll(List.of("-D", draft.toString(), "-U", SUPERUSER, "--pwfile=" + password));
        command.addAll(List.of("-A", "scram-sha-256", "-E", "UTF8", "--no-sync"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        var outcome =
                Programs.run(new ProcessBuilder(command).directory(folder.path().toFile()));
        if (!outcome.ok()) {
            throw new NotPossible(
                    "PostgreSQL's initdb failed:\n" + outcome.output().strip());
        }
        Files.move(draft, cluster());
    }

    @Override
    public Launch launch() {
        List<String> command = asOrdinaryUser("postgres");
        folder.marks(Part.POSTGRESQL).forEach(mark -> command.addAll(List.of("-c", mark)));
        command.addAll(List.of("-D", cluster().toString(), "-p", String.valueOf(ports.of(Part.POSTGRESQL))));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new Launch(command, Map.of(), "INT");
    }

    @Override
    public Optional<String> lacks() {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of("an answer on port " + ports.of(Part.POSTGRESQL));
        }
    }

    @Override
    public void settle() {
        try (var connection = connect("postgres")) {
            for (var database : Database.values()) {
                settle(connection, database);
            }
        } catch (SQLException e) {
            throw new NotPossible("The newsroom's databases could not be created: " + e.getMessage(), e);
        }
    }

    private static void settle(Connection connection, Database database) throws SQLException {
        var name = database.label();
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            execute(connection, "CREATE ROLE " + name + " LOGIN PASSWORD '" + database.password() + "'");
        }
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
            execute(connection, "REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + ports.of(Part.POSTGRESQL) + "/" + database
                        + "?connectTimeout=2&socketTimeout=20&loginTimeout=5",
                SUPERUSER,
                PASSWORD);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> asOrdinaryUser(String program) {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(installation.resolve("bin").resolve(program).toString());
        return command;
    }

    private Path cluster() {
        return folder.data(Part.POSTGRESQL).resolve("cluster");
    }
}
