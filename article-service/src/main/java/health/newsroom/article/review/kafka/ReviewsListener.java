package health.newsroom.article.review.kafka;

import health.newsroom.article.review.TakeReview;
import health.newsroom.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how reviews end. Assignments and single decisions move no article. */
@ApplicationScoped
public class ReviewsListener {

    private final Inbox inbox;
    private final TakeReview take;

    @Inject
    ReviewsListener(Inbox inbox, TakeReview take) {
        this.inbox = inbox;
        this.take = take;
    }

    @Incoming("reviews")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, event -> {
            if (event.type().equals("review.completed.v1")) {
                take.take(event.data(ReviewCompleted.class).toReview());
            }
        });
    }
}
