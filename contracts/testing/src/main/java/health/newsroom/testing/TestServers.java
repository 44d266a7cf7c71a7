package health.newsroom.testing;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts one PostgreSQL and one Kafka broker before the first test of a JVM, and tells everyone where they are through the
 * system properties that stand for a service's environment. Their data lies under target/ and is gone with the next build.
 *
 * <p>{@code -Dnewsroom.test.servers=off} leaves them out, for a quick look at tests that need neither.
 */
public final class TestServers implements LauncherSessionListener {

    /** The topics of architecture.md; the second part says whether a topic is compacted. */
    private static final Map<String, Boolean> TOPICS = Map.of(
            "newsroom.articles", false,
            "newsroom.people", true,
            "newsroom.reviews", false,
            "newsroom.dead-letters.article-service", false,
            "newsroom.dead-letters.author-service", false,
            "newsroom.dead-letters.review-service", false);

    private static boolean started;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        start();
    }

    /** Starts both, once per JVM; later calls return at once. */
    public static synchronized void start() {
        if (started || "off".equals(System.getProperty("newsroom.test.servers"))) {
            return;
        }
        started = true;
        Tokens.makeKey();
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(TestServers::startKafka);
        startPostgres();
        kafka.join();
    }

    private static void startPostgres() {
        try {
            Path folder =
                    Files.createDirectories(Path.of("target", "test-postgres").toAbsolutePath());
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setDataDirectory(Files.createTempDirectory(folder, "data"))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("track_commit_timestamp", "on")
                    .start();
            int gate = DatabaseGate.before(postgres.getPort());
            System.setProperty("NEWSROOM_DB_URL", "jdbc:postgresql://localhost:" + gate + "/postgres");
            System.setProperty("NEWSROOM_DB_USER", "postgres");
            System.setProperty("NEWSROOM_DB_PASSWORD", "postgres");
            System.setProperty("NEWSROOM_DB_URL", freshDatabase());
        } catch (IOException failed) {
            throw new IllegalStateException("PostgreSQL for the tests did not start", failed);
        }
    }

    /** Makes an empty database; returns its JDBC URL. User and password are as in the system properties. */
    public static String freshDatabase() {
        String name = "newsroom_" + UUID.randomUUID().toString().replace("-", "");
        String url = System.getProperty("NEWSROOM_DB_URL");
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return url.replaceFirst("/[^/]+$", "/" + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("No fresh database", failed);
        }
    }

    public static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(
                url, System.getProperty("NEWSROOM_DB_USER"), System.getProperty("NEWSROOM_DB_PASSWORD"));
    }

    /** Makes an empty topic with a name that no other test uses; returns the name. */
    public static String freshTopic(int partitions) {
        String name = "test." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS")))) {
            create(admin, List.of(new NewTopic(name, partitions, (short) 1)));
            return name;
        }
    }

    private static void create(Admin admin, List<NewTopic> topics) {
        admin.createTopics(topics)
                .all()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static void startKafka() {
        EmbeddedKafkaBroker broker = new EmbeddedKafkaBroker()
                .withNodeId(0)
                .withKafkaPort(0)
                .withDeleteLogDirsOnClose(true)
                .withAdditionalProperties(properties -> {
                    properties.put("auto.create.topics.enable", "false");
                    properties.put("group.initial.rebalance.delay.ms", "0");
                    properties.put("log.dirs", logFolder().toString());
                })
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "test-kafka-stop"));
        String bootstrap = broker.getAdvertisedListeners().replaceFirst("^[A-Z]+://", "");
        createTopics(bootstrap);
        System.setProperty("KAFKA_BOOTSTRAP_SERVERS", bootstrap);
        System.setProperty("kafka.bootstrap.servers", bootstrap);
    }

    private static Path logFolder() {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "test-kafka").toAbsolutePath());
            return Files.createTempDirectory(parent, "log");
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    private static void createTopics(String bootstrap) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            List<NewTopic> topics = TOPICS.entrySet().stream()
                    .map(topic -> new NewTopic(topic.getKey(), topic.getKey().contains("dead") ? 1 : 3, (short) 1)
                            .configs(Map.of(
                                    "cleanup.policy",
                                    topic.getValue() ? "compact" : "delete",
                                    "max.message.bytes",
                                    "4194304")))
                    .toList();
            admin.createTopics(topics)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }
}
