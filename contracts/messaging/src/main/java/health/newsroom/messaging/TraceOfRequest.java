package health.newsroom.messaging;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Notes the trace that a request came with. */
@Provider
public class TraceOfRequest implements ContainerRequestFilter {

    private final Trace trace;

    @Inject
    public TraceOfRequest(Trace trace) {
        this.trace = trace;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        trace.is(request.getHeaderString("traceparent"));
    }
}
