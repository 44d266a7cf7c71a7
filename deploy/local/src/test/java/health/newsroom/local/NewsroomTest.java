package health.newsroom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.PartFailed;
import health.newsroom.local.part.Ports;
import health.newsroom.local.postgresql.Database;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL and a real Kafka, started, killed and started again. */
class NewsroomTest {

    @TempDir
    Path temporary;

    private Setup setup;
    private Newsroom newsroom;

    @BeforeEach
    void a_newsroom_of_two_parts_in_a_folder_with_a_space_in_its_name() {
        setup = Setup.of(Setup.repositoryHere(), temporary.resolve("a folder"))
                .on(Ports.free())
                .only(Part.POSTGRESQL, Part.KAFKA);
        newsroom = new Newsroom(setup);
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void keeps_data_over_a_kill_and_over_a_stop_in_order() throws Exception {
        newsroom.start();
        write("first");
        for (var part : setup.parts()) {
            newsroom.killHard(part);
            assertThat(newsroom.running(part)).isEmpty();
            newsroom.start(part);
        }
        write("second");
        newsroom.stop();
        assertThat(newsroom.missing()).isEqualTo(setup.parts());
        newsroom.start();
        assertThat(rows()).containsExactly("first", "second");
        assertThat(records()).containsExactly("first", "second");
        assertThat(topicSetting("newsroom.people", "cleanup.policy")).isEqualTo("compact");
    }

    @Test
    void belongs_to_its_folder_and_not_to_the_program_that_started_it() {
        var postgresql = new Newsroom(setup.only(Part.POSTGRESQL).outlivingProgram());
        postgresql.start();
        var pid = postgresql.running(Part.POSTGRESQL).orElseThrow().pid();
        assertThat(newsroom.running(Part.POSTGRESQL).orElseThrow().pid()).isEqualTo(pid);
        newsroom.stop();
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void finds_a_part_whose_record_is_lost_by_the_marks_on_its_command_line() throws Exception {
        var postgresql = new Newsroom(setup.only(Part.POSTGRESQL));
        postgresql.start();
        var pid = postgresql.running(Part.POSTGRESQL).orElseThrow().pid();
        Files.delete(setup.folder().record(Part.POSTGRESQL));
        assertThat(newsroom.running(Part.POSTGRESQL).orElseThrow().pid()).isEqualTo(pid);
        newsroom.stop();
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void never_touches_a_process_that_has_the_number_of_a_part_that_is_gone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            var record = new Properties();
            record.putAll(Map.of(
                    "pid", String.valueOf(stranger.pid()),
                    "born", "another-boot:1234",
                    "since", "2026-01-01T00:00:00Z",
                    "stop-signal", "TERM"));
            Files.createDirectories(setup.folder().record(Part.KAFKA).getParent());
            try (var out = Files.newBufferedWriter(setup.folder().record(Part.KAFKA))) {
                record.store(out, null);
            }
            assertThat(newsroom.running(Part.KAFKA)).isEmpty();
            newsroom.stop();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void refuses_a_taken_port_by_number_and_owner_before_anything_is_started() throws Exception {
        try (var taken = new ServerSocket(setup.ports().inner(Part.KAFKA))) {
            assertThatThrownBy(newsroom::start)
                    .isInstanceOf(NotPossible.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", which kafka needs, is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("NEWSROOM_PORT_OFFSET");
        }
        assertThat(newsroom.missing()).isEqualTo(setup.parts());
    }

    @Test
    void says_which_part_died_and_its_last_words_and_stops_the_rest() throws Exception {
        newsroom.start();
        newsroom.stop(Part.POSTGRESQL);
        Files.writeString(
                setup.folder().data(Part.POSTGRESQL).resolve("cluster/postgresql.conf"), "no_such_setting = on\n");
        assertThatThrownBy(newsroom::start)
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("postgresql ended while starting")
                .hasMessageContaining("no_such_setting");
        assertThat(newsroom.missing()).isEqualTo(setup.parts());
    }

    @Test
    void notices_a_part_that_ends_by_itself_but_not_one_that_is_stopped_on_purpose() {
        var postgresql = new Newsroom(setup.only(Part.POSTGRESQL));
        postgresql.start();
        var process = postgresql.running(Part.POSTGRESQL).orElseThrow();
        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
        assertThatThrownBy(postgresql::watch).isInstanceOf(PartFailed.class).hasMessageContaining("postgresql ended");
        postgresql.start();
        newsroom.stop();
        postgresql.watch();
    }

    private void write(String text) throws Exception {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS note (id serial, text text)");
            statement.execute("INSERT INTO note (text) VALUES ('" + text + "')");
        }
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("newsroom.articles", 0, "key", text))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private List<String> rows() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT string_agg(text, ',' ORDER BY id) FROM note")) {
            result.next();
            return List.of(result.getString(1).split(","));
        }
    }

    private List<String> records() {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("newsroom.articles", 0)));
            return StreamSupport.stream(consumer.poll(Duration.ofSeconds(20)).spliterator(), false)
                    .map(record -> record.value())
                    .toList();
        }
    }

    private String topicSetting(String topic, String setting) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get(30, TimeUnit.SECONDS)
                    .get(resource)
                    .get(setting)
                    .value();
        }
    }

    private Connection connection() throws SQLException {
        var database = Database.ARTICLES;
        return DriverManager.getConnection(database.url(setup.ports()), database.label(), database.password());
    }

    private String broker() {
        return "localhost:" + setup.ports().of(Part.KAFKA);
    }
}
