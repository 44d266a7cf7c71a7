package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The version of a thing as an entity tag, and the check that a change is made to the version its author saw
 * (RFC 9110, 13.1.1). The wildcard {@code *} is not accepted: it says that nothing was seen.
 */
public final class EntityTags {

    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Passes when the {@code If-Match} header names this version; otherwise refuses with 428 or 412. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw Refusal.of(
                    Refusal.Kind.PRECONDITION_REQUIRED,
                    "if-match-required",
                    "Send If-Match with the ETag of the version you read.");
        }
        String wanted = '"' + Long.toString(version) + '"';
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(wanted::equals)) {
            throw Refusal.of(
                    Refusal.Kind.STALE,
                    "stale-version",
                    "It was changed since you read it (it is now at " + wanted
                            + "): read it again, then repeat your change.");
        }
    }
}
