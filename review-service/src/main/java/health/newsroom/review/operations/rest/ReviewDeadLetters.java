package health.newsroom.review.operations.rest;

import health.newsroom.http.Caller;
import health.newsroom.messaging.DeadLetterResource;
import health.newsroom.messaging.DeadLetters;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** Events that this service could not handle. */
@Path("/api/reviews/dead-letters")
public class ReviewDeadLetters extends DeadLetterResource {

    @Inject
    public ReviewDeadLetters(DeadLetters letters, Caller caller) {
        super(letters, caller);
    }
}
