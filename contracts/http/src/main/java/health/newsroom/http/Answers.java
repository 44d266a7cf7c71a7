package health.newsroom.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Decides what anything that went wrong is answered with. The one place where an exception becomes a status. */
@ApplicationScoped
public class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Json json;

    @Inject
    public Answers(Json json) {
        this.json = json;
    }

    Response to(Throwable thrown, String instance) {
        if (Complaints.about(thrown).isEmpty()
                && !Outage.isBehind(thrown)
                && thrown instanceof WebApplicationException web
                && web.getResponse().getStatus() < 500) {
            return answer(Problem.of(web.getResponse().getStatus(), instance), web.getResponse());
        }
        Problem problem = problem(thrown, instance);
        return answer(problem, Response.status(problem.status()).build());
    }

    /** What went wrong as a problem; logs what is our own fault. */
    Problem problem(Throwable thrown, String instance) {
        Optional<Problem> complaint = Complaints.about(thrown).map(refusal -> Problem.of(refusal, instance));
        if (complaint.isPresent()) {
            return complaint.get();
        }
        if (Outage.isBehind(thrown)) {
            LOG.warnf("%s: the database is away (%s)", instance, Outage.reason(thrown));
            return Problem.of(503, instance);
        }
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Error %s on %s", errorId, instance);
        return Problem.internalError(errorId, instance);
    }

    byte[] body(Problem problem) {
        return json.write(problem);
    }

    private Response answer(Problem problem, Response basis) {
        Response.ResponseBuilder answer = Response.fromResponse(basis)
                .status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, null)
                .type(Problem.MEDIA_TYPE)
                .entity(body(problem));
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
