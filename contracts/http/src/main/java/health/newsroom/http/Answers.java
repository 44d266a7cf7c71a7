package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Decides what anything that went wrong is answered with. The one place where an exception becomes a status. */
@ApplicationScoped
public class Answers {

    static final String RETRY_AFTER_SECONDS = "5";

    private static final String AN_HOUR = "3600";

    /** RFC 9470, 3: what a client has to ask for when it sends the person to log in again. */
    private static final String STEP_UP =
            "Bearer error=\"insufficient_user_authentication\", max_age=\"" + FreshLogin.MAX_AGE.toSeconds() + "\"";

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final Json json;

    @Inject
    public Answers(Json json) {
        this.json = json;
    }

    /** A problem in the form that the asker reads. */
    record Document(String mediaType, String text) {
        byte[] body() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** JSON under /api and for every program; a page for a browser on the reading site. */
    Document document(Problem problem, @Nullable String accept) {
        boolean browser = accept != null && accept.contains("text/html");
        return browser && !problem.instance().startsWith("/api/")
                ? new Document("text/html;charset=utf-8", ProblemPage.of(problem))
                : new Document(Problem.MEDIA_TYPE, json.text(problem));
    }

    Response to(Throwable thrown, String instance, @Nullable String accept) {
        Problem problem = problem(thrown, instance);
        Document document = document(problem, accept);
        Response.ResponseBuilder answer = basis(thrown)
                .status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, null)
                .type(document.mediaType())
                .entity(document.body());
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (problem.status() == 429) {
            answer.header(HttpHeaders.RETRY_AFTER, AN_HOUR);
        }
        if (thrown instanceof Refusal refusal && refusal.kind() == Refusal.Kind.LOGIN_TOO_OLD) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, STEP_UP);
        }
        return answer.build();
    }

    /** Keeps what the server says in headers of its own refusals. */
    private static Response.ResponseBuilder basis(Throwable thrown) {
        return thrown instanceof WebApplicationException web
                ? Response.fromResponse(web.getResponse())
                : Response.serverError();
    }

    /** What went wrong as a problem; logs what is our own fault. */
    Problem problem(Throwable thrown, String instance) {
        return Complaints.about(thrown)
                .map(refusal -> Problem.of(refusal, instance))
                .orElseGet(() -> ownProblem(thrown, instance));
    }

    private static Problem ownProblem(Throwable thrown, String instance) {
        if (Outage.isBehind(thrown) || Outage.ofIdentityIsBehind(thrown)) {
            LOG.warnf("%s: something we need is away (%s)", instance, Outage.reason(thrown));
            return Problem.of(503, instance);
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return Problem.of(web.getResponse().getStatus(), instance);
        }
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Error %s on %s", errorId, instance);
        return Problem.internalError(errorId, instance);
    }
}
