package health.newsroom.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers every exception with a problem. The nested ones do the same for types for which the server brings a more
 * specific mapper of its own that would otherwise be chosen.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private final Answers answers;
    private final UriInfo uri;
    private final HttpHeaders headers;

    @Inject
    public ProblemMapper(Answers answers, UriInfo uri, HttpHeaders headers) {
        this.answers = answers;
        this.uri = uri;
        this.headers = headers;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        return answers.to(thrown, uri.getRequestUri().getRawPath(), headers.getHeaderString(HttpHeaders.ACCEPT));
    }

    @Provider
    public static class OfValidation implements ExceptionMapper<ValidationException> {
        private final ProblemMapper all;

        @Inject
        public OfValidation(ProblemMapper all) {
            this.all = all;
        }

        @Override
        public Response toResponse(ValidationException thrown) {
            return all.toResponse(thrown);
        }
    }

    @Provider
    public static class OfMismatch implements ExceptionMapper<MismatchedInputException> {
        private final ProblemMapper all;

        @Inject
        public OfMismatch(ProblemMapper all) {
            this.all = all;
        }

        @Override
        public Response toResponse(MismatchedInputException thrown) {
            return all.toResponse(thrown);
        }
    }

    @Provider
    public static class OfJson implements ExceptionMapper<JsonProcessingException> {
        private final ProblemMapper all;

        @Inject
        public OfJson(ProblemMapper all) {
            this.all = all;
        }

        @Override
        public Response toResponse(JsonProcessingException thrown) {
            return all.toResponse(thrown);
        }
    }
}
