package health.newsroom.author.operations.rest;

import health.newsroom.http.Caller;
import health.newsroom.messaging.DeadLetterResource;
import health.newsroom.messaging.DeadLetters;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The same door as in every service; this one listens to nobody yet, so that it stays empty. */
@Path("/api/people/dead-letters")
public class PeopleDeadLetters extends DeadLetterResource {

    @Inject
    public PeopleDeadLetters(DeadLetters letters, Caller caller) {
        super(letters, caller);
    }
}
