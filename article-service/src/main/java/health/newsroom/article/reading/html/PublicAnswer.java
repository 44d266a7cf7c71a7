package health.newsroom.article.reading.html;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Supplier;

/** Answers a reader, or says that what they have is still right (RFC 9110, 13). Nothing is made that nobody gets. */
final class PublicAnswer {

    private static final int SECONDS = 60;

    private PublicAnswer() {}

    static Response of(Request request, String version, Instant changed, MediaType type, Supplier<Object> entity) {
        EntityTag tag = new EntityTag(version);
        Date lastModified = Date.from(changed.truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder notModified = request.evaluatePreconditions(lastModified, tag);
        Response.ResponseBuilder answer = notModified == null ? Response.ok(entity.get(), type) : notModified;
        return answer.tag(tag)
                .lastModified(lastModified)
                .cacheControl(aMinute())
                .build();
    }

    private static CacheControl aMinute() {
        CacheControl cache = new CacheControl();
        cache.setMaxAge(SECONDS);
        cache.setNoTransform(false);
        return cache;
    }
}
