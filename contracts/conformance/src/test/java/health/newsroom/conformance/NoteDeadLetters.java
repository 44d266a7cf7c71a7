package health.newsroom.conformance;

import health.newsroom.http.Caller;
import health.newsroom.messaging.DeadLetterResource;
import health.newsroom.messaging.DeadLetters;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

@Path("/api/notes/dead-letters")
public class NoteDeadLetters extends DeadLetterResource {

    @Inject
    public NoteDeadLetters(DeadLetters letters, Caller caller) {
        super(letters, caller);
    }
}
