package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The two query parameters every list takes; use as {@code @BeanParam}. */
public class PageRequest {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    @QueryParam("after")
    @Parameter(description = "Where the page before ended: the after of its rel=next link. Absent for the first page.")
    @Nullable
    String after;

    @QueryParam("limit")
    @Parameter(description = "How many items to a page: 1 to 100, 20 unless said.")
    @Nullable
    String limit;

    public static PageRequest of(@Nullable String after, int limit) {
        PageRequest request = new PageRequest();
        request.after = after;
        request.limit = Integer.toString(limit);
        return request;
    }

    /** Where to go on, or empty for the first page. */
    public Optional<Cursor> after() {
        return Optional.ofNullable(Cursor.parse(after));
    }

    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int wanted = Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= MAX_LIMIT) {
                return wanted;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, as a number out of range is
        }
        throw Refusal.of(
                Refusal.Kind.MALFORMED,
                "malformed-parameter",
                "The parameter limit is a whole number from 1 to " + MAX_LIMIT + ".");
    }

    /** One more than the page holds: fetch this many, so that {@link Page#of} knows whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }
}
