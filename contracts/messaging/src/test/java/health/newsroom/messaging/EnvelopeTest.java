package health.newsroom.messaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    @Test
    void a_record_without_an_envelope_is_no_event() {
        assertNotAnEvent(record("{}"));
    }

    @Test
    void an_event_of_somebody_else_is_none_of_ours() {
        assertNotAnEvent(with(event("{}"), "ce_type", "com.example.thing"));
    }

    @Test
    void an_event_without_a_subject_or_a_time_is_none() {
        assertNotAnEvent(without(event("{}"), "ce_subject"));
        assertNotAnEvent(without(event("{}"), "ce_time"));
        assertNotAnEvent(with(event("{}"), "ce_time", "yesterday"));
        assertNotAnEvent(with(event("{}"), "ce_specversion", "7"));
    }

    @Test
    void a_payload_that_is_not_utf8_is_unreadable() {
        ConsumerRecord<String, byte[]> record = event("{}");
        ConsumerRecord<String, byte[]> broken =
                new ConsumerRecord<>("t", 0, 0, "s", new byte[] {'"', (byte) 0xC3, '(', '"'});
        record.headers().forEach(broken.headers()::add);
        assertNotAnEvent(broken);
    }

    @Test
    void a_payload_that_is_not_what_its_type_promises_is_unreadable() {
        ReceivedEvent event = Envelope.received(event("[1]"));
        assertThatThrownBy(() -> event.data(Text.class)).isInstanceOf(UnreadableEvent.class);
    }

    record Text(String text) {}

    private static void assertNotAnEvent(ConsumerRecord<String, byte[]> record) {
        assertThatThrownBy(() -> Envelope.received(record)).isInstanceOf(UnreadableEvent.class);
    }

    private static ConsumerRecord<String, byte[]> record(String json) {
        return new ConsumerRecord<>("t", 0, 0, "s", json.getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<String, byte[]> event(String json) {
        ConsumerRecord<String, byte[]> record = record(json);
        with(record, "ce_specversion", "1.0");
        with(record, "ce_id", "1");
        with(record, "ce_type", "health.newsroom.note.made.v1");
        with(record, "ce_source", "/test");
        with(record, "ce_subject", "s");
        with(record, "ce_time", "2026-03-01T09:30:00Z");
        return with(record, "content-type", "application/json");
    }

    private static ConsumerRecord<String, byte[]> with(
            ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private static ConsumerRecord<String, byte[]> without(ConsumerRecord<String, byte[]> record, String name) {
        record.headers().remove(name);
        return record;
    }
}
