package health.newsroom.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.util.concurrent.atomic.AtomicInteger;

/** What operations can watch: does it flow, is something stuck, was something set aside. */
final class Meters {

    static final Counter SENT = Metrics.counter("newsroom.outbox.sent");
    static final Counter HANDLED = Metrics.counter("newsroom.inbox.handled");
    static final Counter REPEATED = Metrics.counter("newsroom.inbox.repeated");
    static final Counter SET_ASIDE = Metrics.counter("newsroom.dead.letters");
    static final AtomicInteger STUCK = new AtomicInteger();

    static {
        Gauge.builder("newsroom.outbox.stuck", STUCK, AtomicInteger::get)
                .description("Subjects whose next event Kafka does not take")
                .register(Metrics.globalRegistry);
    }

    private Meters() {}
}
