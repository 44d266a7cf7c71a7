package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Kind;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does what {@link Idempotent} promises. Runs inside the transaction (a later priority than Jakarta Transactions') and after security.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
public class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final RequestBody body;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final Json json;

    @Inject
    public IdempotencyInterceptor(
            IdempotencyKeys keys,
            Caller caller,
            RequestBody body,
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            Json json) {
        this.keys = keys;
        this.caller = caller;
        this.body = body;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        IdempotencyKeys.Scope scope = new IdempotencyKeys.Scope(
                caller.id().toString(),
                request.getMethod(),
                uri.getRequestUri().getRawPath(),
                key(headers.getHeaderString(HEADER)));
        Optional<IdempotencyKeys.Answer> before = keys.claim(scope, body.fingerprint());
        if (before.isPresent()) {
            return replayed(before.get());
        }
        if (!(invocation.proceed() instanceof Response response)) {
            throw new IllegalStateException(
                    "@Idempotent is for methods that return a Response: " + invocation.getMethod());
        }
        IdempotencyKeys.Answer answer = answer(response);
        keys.keep(scope, answer);
        return answer.body() == null
                ? response
                : Response.fromResponse(response).entity(answer.body()).build();
    }

    private static String key(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 200) {
            throw Refusal.of(
                    Kind.MALFORMED,
                    "idempotency-key-missing",
                    "Send an Idempotency-Key of 1 to 200 characters, new for each thing you create (a UUID does well), and the same when you repeat a call.");
        }
        return header;
    }

    private IdempotencyKeys.Answer answer(Response response) {
        Object entity = response.getEntity();
        return new IdempotencyKeys.Answer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getEntityTag() == null ? null : response.getEntityTag().getValue(),
                entity == null ? null : entity instanceof String text ? text : json.text(entity));
    }

    private static Response replayed(IdempotencyKeys.Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            response.tag(answer.etag());
        }
        if (answer.body() != null) {
            response.entity(answer.body());
        }
        return response.build();
    }
}
