package health.newsroom.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.newsroom.refusal.Refusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it goes over the wire: RFC 9457 problem details with a stable type. docs/problems.md lists the types.
 *
 * @param type {@code urn:problem-type:newsroom:} and the code
 * @param title the code in words; the same for every occurrence
 * @param status the HTTP status, repeated for whoever only keeps the body
 * @param detail one sentence a person can act on
 * @param instance the path that was asked for
 * @param errors what exactly was wrong, with a JSON Pointer into the body
 * @param error of an internal error only: the id under which it is in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Refusal.Reason> errors,
        @Nullable String error) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE_PREFIX = "urn:problem-type:newsroom:";

    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(Refusal refusal, String instance) {
        return new Problem(
                TYPE_PREFIX + refusal.code(),
                title(refusal.code()),
                status(refusal.kind()),
                refusal.detail(),
                instance,
                refusal.reasons(),
                null);
    }

    static Problem of(int status, String code, String detail, String instance) {
        return new Problem(TYPE_PREFIX + code, title(code), status, detail, instance, List.of(), null);
    }

    static Problem internalError(String errorId, String instance) {
        String code = "internal-error";
        String detail = "This failed on our side and nothing was changed. Tell operations the error id.";
        return new Problem(TYPE_PREFIX + code, title(code), 500, detail, instance, List.of(), errorId);
    }

    /** What a bare status means here, for the refusals that other parts of the server make without a word. */
    static Problem of(int status, String instance) {
        return switch (status) {
            case 400 -> of(status, "malformed-request", "The request could not be understood.", instance);
            case 401 -> of(status, "unauthenticated", "Sign in and send a valid access token.", instance);
            case 403 -> of(status, "forbidden", "Your account may not do this.", instance);
            case 404 -> of(status, "not-found", "There is nothing at this address.", instance);
            case 405 -> of(status, "method-not-allowed", "This address does not take that method.", instance);
            case 406 ->
                of(
                        status,
                        "not-acceptable",
                        "This address cannot answer in a form your Accept header takes.",
                        instance);
            case 413 -> of(status, "body-too-large", "The body is larger than this address takes.", instance);
            case 415 -> of(status, "unsupported-media-type", "Send the body as application/json.", instance);
            case 503 -> of(status, "unavailable", "This cannot be done at the moment; try again shortly.", instance);
            default -> of(status, "http-" + status, "The request was refused with status " + status + ".", instance);
        };
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED, LOGIN_TOO_OLD -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_MANY -> 429;
        };
    }

    private static String title(String code) {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
