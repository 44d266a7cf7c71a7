package health.newsroom.article.review.kafka;

import health.newsroom.article.review.ReopeningClosed;
import health.newsroom.article.review.ReviewReopened;
import health.newsroom.article.review.TakeReview;
import health.newsroom.messaging.Inbox;
import health.newsroom.messaging.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how reviews end, and when they begin again. Assignments and single decisions move no article. */
@ApplicationScoped
public class ReviewsListener {

    private final Inbox inbox;
    private final TakeReview take;
    private final Event<ReviewReopened> reopened;
    private final Event<ReopeningClosed> closed;

    @Inject
    ReviewsListener(Inbox inbox, TakeReview take, Event<ReviewReopened> reopened, Event<ReopeningClosed> closed) {
        this.inbox = inbox;
        this.take = take;
        this.reopened = reopened;
        this.closed = closed;
    }

    @Incoming("reviews")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, this::handle);
    }

    private void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "review.completed.v1" ->
                take.take(event.data(ReviewCompleted.class).toReview());
            case "review.reopened.v1" ->
                reopened.fire(event.data(ReopenedTask.class).toReopened());
            case "review.reopening-closed.v1" -> closed.fire(event.data(ReopeningClosed.class));
            default -> {
                // news of single steps, or a later version that this service does not need
            }
        }
    }
}
