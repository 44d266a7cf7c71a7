package health.newsroom.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is refused before a request reaches a resource, so that those refusals are problems too: no token under /api, a
 * token that does not verify, a policy that says no, a failure in the router.
 */
@ApplicationScoped
public class Door {

    /** Between looking for a token and the policies that need one, in the server's order of filters. */
    private static final int BETWEEN_AUTHENTICATION_AND_POLICIES = -150;

    /**
     * Where the server keeps, per request, what answers a token that does not verify. Whoever asked for the identity learns of it
     * too, a resource or a policy, and makes a problem of it; a second answer would be one too many.
     */
    private static final String ON_BAD_TOKEN = "io.quarkus.vertx.http.auth-failure-handler";

    private final Answers answers;
    private final List<String> openPaths;

    @Inject
    public Door(
            Answers answers,
            @ConfigProperty(name = "newsroom.http.open-paths", defaultValue = "/api/openapi") List<String> openPaths) {
        this.answers = answers;
        this.openPaths = openPaths;
    }

    void guard(@Observes Router router) {
        router.route().order(BETWEEN_AUTHENTICATION_AND_POLICIES).handler(this::letIn);
        router.route().order(BETWEEN_AUTHENTICATION_AND_POLICIES).failureHandler(this::explain);
    }

    private void letIn(RoutingContext request) {
        BiConsumer<RoutingContext, Throwable> leftToWhoeverAsked = (asked, why) -> {};
        request.put(ON_BAD_TOKEN, leftToWhoeverAsked);
        if (needsToken(request.normalizedPath()) && !request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            unauthenticated(request);
        } else {
            request.next();
        }
    }

    private boolean needsToken(String path) {
        return path.startsWith("/api/")
                && openPaths.stream().noneMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private void unauthenticated(RoutingContext request) {
        request.response().putHeader("WWW-Authenticate", "Bearer");
        end(request, Problem.of(401, request.request().path()));
    }

    private void explain(RoutingContext request) {
        String path = request.request().path();
        Throwable failure = request.failure();
        int status = failure == null ? request.statusCode() : statusOf(failure);
        if (status == 401) {
            unauthenticated(request);
        } else if (failure != null && status == 500) {
            end(request, answers.problem(failure, path));
        } else {
            end(request, Problem.of(status, path));
        }
    }

    /** By name: what the server's security throws is known to it alone. */
    private static int statusOf(Throwable failure) {
        return switch (failure.getClass().getSimpleName()) {
            case "UnauthorizedException", "AuthenticationFailedException" -> 401;
            case "ForbiddenException" -> 403;
            default -> 500;
        };
    }

    private void end(RoutingContext request, Problem problem) {
        if (request.response().ended()) {
            return;
        }
        Answers.Document document = answers.document(problem, request.request().getHeader(HttpHeaders.ACCEPT));
        request.request().resume();
        request.response().setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, document.mediaType());
        if (problem.status() == 503) {
            request.response().putHeader("Retry-After", Answers.RETRY_AFTER_SECONDS);
        }
        request.response().end(Buffer.buffer(document.body()));
    }
}
