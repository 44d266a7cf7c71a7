package health.newsroom.review.reminding;

import health.newsroom.messaging.Outbox;
import health.newsroom.messaging.OutgoingEvent;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Timer;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.assignment.panache.Timers;
import health.newsroom.review.person.Named;
import health.newsroom.review.reminding.ReviewReminder.Item;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.panache.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes a recipient's digest of a day, once whoever tries; what comes to be due later waits for the next day. */
@ApplicationScoped
public class SendDigest {

    private final Timers timers;
    private final Assignments assignments;
    private final Reviews reviews;
    private final Outbox outbox;

    @Inject
    public SendDigest(Timers timers, Assignments assignments, Reviews reviews, Outbox outbox) {
        this.timers = timers;
        this.assignments = assignments;
        this.reviews = reviews;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> recipients() {
        return timers.recipients();
    }

    /** Returns whether there was something to say and nobody had said it today. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean send(String recipient, Instant now) {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Timer> due = timers.undigested(recipient);
        List<Item> items = due.stream().map(this::told).flatMap(List::stream).toList();
        if (items.isEmpty()) {
            due.forEach(timer -> timer.digest(id));
            return false;
        }
        if (!timers.claimDay(id, recipient, day, now)) {
            return false;
        }
        due.forEach(timer -> timer.digest(id));
        ReviewReminder digest = digest(recipient, day, now, items);
        outbox.publish(new OutgoingEvent(ReviewReminder.TYPE, digest.to().toString(), digest));
        return true;
    }

    private List<Item> told(Timer timer) {
        Assignment assignment = assignments.findById(timer.assignment());
        List<Item> items = new ArrayList<>();
        if (timer.holds(assignment)) {
            Review review = reviews.findById(assignment.review());
            Instant firedAt = timer.firedAt().orElseThrow();
            items.add(new Item(
                    timer.kind(),
                    review.id(),
                    review.article(),
                    review.headline(),
                    assignment.id(),
                    assignment.reviewer(),
                    assignment.state(firedAt),
                    timer.deadline(),
                    timer.kind().words()));
        }
        return items;
    }

    private static ReviewReminder digest(String recipient, LocalDate day, Instant now, List<Item> items) {
        if (recipient.equals(Timer.EDITORS)) {
            UUID role = UUID.nameUUIDFromBytes(("role:" + recipient).getBytes(StandardCharsets.UTF_8));
            return new ReviewReminder(role, null, recipient, day, now, items);
        }
        Named person = items.getFirst().reviewer();
        return new ReviewReminder(person.person(), person, null, day, now, items);
    }
}
