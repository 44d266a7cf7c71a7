package health.newsroom.messaging;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace that the current request belongs to (W3C Trace Context), to be passed on with what it causes. */
@RequestScoped
public class Trace {

    /** While an event is handled there may be no request: then the trace is the event's. */
    static final ScopedValue<String> OF_EVENT = ScopedValue.newInstance();

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private @Nullable String traceparent;

    void is(@Nullable String header) {
        traceparent = header != null && TRACEPARENT.matcher(header).matches() ? header : null;
    }

    @Nullable
    String traceparent() {
        return traceparent;
    }
}
