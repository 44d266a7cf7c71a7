package health.newsroom.article.operations.rest;

import health.newsroom.http.Caller;
import health.newsroom.messaging.DeadLetterResource;
import health.newsroom.messaging.DeadLetters;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/** The events that article-service could not handle. */
@Path("/api/articles/dead-letters")
public class ArticleDeadLetters extends DeadLetterResource {

    @Inject
    public ArticleDeadLetters(DeadLetters letters, Caller caller) {
        super(letters, caller);
    }
}
