package health.newsroom.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most as many as were asked for, in the list's order
 * @param next the cursor to go on from, or null when this is the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of what a query found.
     *
     * @param found up to {@link PageRequest#fetch()} rows; one row more than the limit says that there is a next page
     * @param key the sort key of a row
     */
    public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, Cursor> key) {
        int limit = request.limit();
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, key.apply(items.getLast()).toString());
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }

    /** The answer to a GET: the page, and where there is more a {@code Link} header with {@code rel="next"} (RFC 8288). */
    public Response answer(UriInfo uri, PageRequest request) {
        Response.ResponseBuilder answer = Response.ok(this);
        if (next != null) {
            answer.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("after", next)
                            .replaceQueryParam("limit", request.limit())
                            .build(),
                    "next");
        }
        return answer.build();
    }
}
