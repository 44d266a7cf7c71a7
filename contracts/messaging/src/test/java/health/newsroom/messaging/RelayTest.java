package health.newsroom.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final OutboxFixture outbox;

    RelayTest() throws Exception {
        outbox = new OutboxFixture();
    }

    @Test
    void an_event_travels_as_a_cloud_event_in_binary_mode() throws Exception {
        Envelope event = outbox.event("a-subject", "hello");
        outbox.publish(event);

        relayOnce();

        ConsumerRecord<String, byte[]> record = outbox.sent().getFirst();
        assertThat(record.key()).isEqualTo("a-subject");
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"text\":\"hello\"}");
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_id")).isEqualTo(event.id().toString());
        assertThat(header(record, "ce_type")).isEqualTo("health.newsroom.note.made.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/test");
        assertThat(header(record, "ce_subject")).isEqualTo("a-subject");
        assertThat(header(record, "ce_time")).isEqualTo("2026-03-01T09:30:00.123456Z");
        assertThat(header(record, "ce_traceparent"))
                .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
        assertThat(Envelope.received(record).data(Text.class)).isEqualTo(new Text("hello"));
        assertThat(outbox.waiting()).isZero();
    }

    record Text(String text) {}

    @Test
    void what_was_rolled_back_is_never_sent() throws Exception {
        try (Connection connection = outbox.connect()) {
            connection.setAutoCommit(false);
            OutboxTable.add(connection, outbox.event("a", "never"));
            connection.rollback();
        }
        outbox.publish(outbox.event("a", "ever"));

        relayOnce();

        assertThat(texts(outbox.sent())).containsExactly("ever");
    }

    @Test
    void a_relay_killed_before_it_sent_loses_nothing() throws Exception {
        outbox.publish(outbox.event("a", "one"));

        assertThatThrownBy(() -> relayThrough(killedBeforeSending())).isInstanceOf(Killed.class);
        assertThat(outbox.sent()).isEmpty();
        relayOnce();

        assertThat(texts(outbox.sent())).containsExactly("one");
    }

    @Test
    void a_relay_killed_after_the_acknowledgement_sends_again_under_the_same_id() throws Exception {
        outbox.publish(outbox.event("a", "one"));

        assertThatThrownBy(() -> relayThrough(killedAfterTheAcknowledgement())).isInstanceOf(Killed.class);
        assertThat(outbox.waiting()).isOne();
        relayOnce();

        assertThat(outbox.sent())
                .hasSize(2)
                .extracting(record -> header(record, "ce_id"))
                .containsOnly(header(outbox.sent().getFirst(), "ce_id"));
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void an_event_has_its_effect_exactly_once_wherever_the_relay_is_killed() throws Exception {
        outbox.publish(outbox.event("a", "one"));
        assertThatThrownBy(() -> relayThrough(killedBeforeSending())).isInstanceOf(Killed.class);
        assertThatThrownBy(() -> relayThrough(killedAfterTheAcknowledgement())).isInstanceOf(Killed.class);
        assertThatThrownBy(() -> relayThrough(killedAfterTheAcknowledgement())).isInstanceOf(Killed.class);
        relayOnce();

        Inbox inbox = new Inbox(new InboxTransaction(outbox.dataSource()));
        List<String> effects = new ArrayList<>();
        List<ConsumerRecord<String, byte[]>> deliveries = outbox.sent();
        deliveries.forEach(record -> inbox.receive(
                record, event -> effects.add(event.data(Text.class).text())));

        assertThat(deliveries).hasSize(3);
        assertThat(effects).containsExactly("one");
    }

    @Test
    void a_broker_that_is_away_is_waited_for_once_and_not_for_each_event() throws Exception {
        outbox.publish(outbox.event("a", "one"), outbox.event("b", "two"), outbox.event("c", "three"));

        AtomicInteger sends = new AtomicInteger();
        Producer<String, byte[]> away = producer(record -> {
            sends.incrementAndGet();
            return CompletableFuture.failedFuture(new TimeoutException("no broker"));
        });
        assertThatThrownBy(() -> relayThrough(away)).isInstanceOf(TimeoutException.class);

        assertThat(sends).hasValue(1);
        assertThat(outbox.waiting()).isEqualTo(3);
    }

    @Test
    void an_event_that_kafka_refuses_holds_back_its_own_subject_only() throws Exception {
        outbox.publish(
                outbox.event("a", "x".repeat(3 * 1024 * 1024)),
                outbox.event("a", "after it"),
                outbox.event("b", "other"));

        try (Connection connection = outbox.connect();
                KafkaProducer<String, byte[]> producer = outbox.producer()) {
            assertThat(new Relay(producer).run(connection)).isOne();
        }

        assertThat(texts(outbox.sent())).containsExactly("other");
        assertThat(outbox.waiting()).isEqualTo(2);
    }

    @Test
    void events_of_a_subject_arrive_in_the_order_of_their_commits_however_many_write_and_relay() throws Exception {
        try (Connection connection = outbox.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table made (id uuid, subject text)");
        }
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> relays = new ArrayList<>();
            for (int relay = 0; relay < 3; relay++) {
                relays.add(threads.submit(whileWriting(writing)));
            }
            List<Future<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                writers.add(threads.submit(write(25, writer)));
            }
            for (Future<Void> writer : writers) {
                writer.get();
            }
            writing.set(false);
            for (Future<Void> relay : relays) {
                relay.get();
            }
        }
        relayOnce();

        List<ConsumerRecord<String, byte[]>> sent = outbox.sent();
        assertThat(sent).hasSize(200);
        for (String subject : List.of("s0", "s1", "s2")) {
            assertThat(sent.stream()
                            .filter(record -> record.key().equals(subject))
                            .map(record -> header(record, "ce_id")))
                    .containsExactlyElementsOf(committed(subject));
        }
    }

    private Callable<Void> whileWriting(AtomicBoolean writing) {
        return () -> {
            try (Connection connection = outbox.connect();
                    KafkaProducer<String, byte[]> producer = outbox.producer()) {
                Relay relay = new Relay(producer);
                while (writing.get()) {
                    relay.run(connection);
                }
            }
            return null;
        };
    }

    private Callable<Void> write(int events, int seed) {
        Random random = new Random(seed);
        return () -> {
            try (Connection connection = outbox.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < events; i++) {
                    Envelope event = outbox.event("s" + random.nextInt(3), "x");
                    OutboxTable.add(connection, event);
                    statement.execute("insert into made values ('" + event.id() + "', '" + event.subject() + "')");
                    statement.execute("select pg_sleep(" + random.nextDouble() / 200 + ")");
                    connection.commit();
                }
            }
            return null;
        };
    }

    private List<String> committed(String subject) throws SQLException {
        try (Connection connection = outbox.connect();
                Statement statement = connection.createStatement();
                ResultSet ids = statement.executeQuery("select id from made where subject = '" + subject
                        + "' order by pg_xact_commit_timestamp(xmin)")) {
            List<String> found = new ArrayList<>();
            while (ids.next()) {
                found.add(ids.getString(1));
            }
            return found;
        }
    }

    private void relayOnce() throws Exception {
        try (KafkaProducer<String, byte[]> producer = outbox.producer()) {
            relayThrough(producer);
        }
    }

    private void relayThrough(Producer<String, byte[]> producer) throws Exception {
        try (Connection connection = outbox.connect()) {
            assertThat(new Relay(producer).run(connection)).isZero();
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Producer<String, byte[]> killedBeforeSending() {
        return producer(record -> {
            throw new Killed();
        });
    }

    private Producer<String, byte[]> killedAfterTheAcknowledgement() {
        return producer(record -> {
            try (KafkaProducer<String, byte[]> real = outbox.producer()) {
                real.send(record).get();
            }
            throw new Killed();
        });
    }

    private interface Sending {
        Object send(ProducerRecord<String, byte[]> record) throws Exception;
    }

    @SuppressWarnings("unchecked")
    private static Producer<String, byte[]> producer(Sending sending) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                RelayTest.class.getClassLoader(),
                new Class<?>[] {Producer.class},
                (proxy, method, arguments) -> sending.send((ProducerRecord<String, byte[]>) arguments[0]));
    }

    private static List<String> texts(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> Envelope.received(record).data(Text.class).text())
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
