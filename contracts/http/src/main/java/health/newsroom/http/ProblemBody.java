package health.newsroom.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Gives a problem body to the refusals that other parts of the server answer with a bare status. */
@Provider
public class ProblemBody implements ContainerResponseFilter {

    private final Answers answers;

    @Inject
    public ProblemBody(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            String instance = request.getUriInfo().getRequestUri().getRawPath();
            Answers.Document document = answers.document(
                    Problem.of(response.getStatus(), instance), request.getHeaderString(HttpHeaders.ACCEPT));
            response.setEntity(document.body(), new Annotation[0], MediaType.valueOf(document.mediaType()));
        }
    }
}
