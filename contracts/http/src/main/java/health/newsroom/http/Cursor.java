package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort key of its last item, opaque to callers. Keyset, not offset, so that nothing is shown twice
 * or skipped when items come and go between two pages.
 */
public record Cursor(List<String> keys) {

    private static final char SEPARATOR = '\u001f';

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /** Reads the {@code after} parameter of a request; null or empty means from the beginning. */
    public static @Nullable Cursor parse(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            return new Cursor(Arrays.asList(joined.split(String.valueOf(SEPARATOR), -1)));
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
    }

    public String text(int index) {
        if (index >= keys.size()) {
            throw malformed();
        }
        return keys.get(index);
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    public long number(int index) {
        return read(index, Long::parseLong);
    }

    private <T> T read(int index, Function<String, T> parser) {
        try {
            return parser.apply(text(index));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw malformed();
        }
    }

    private static Refusal malformed() {
        return Refusal.of(
                Refusal.Kind.MALFORMED,
                "malformed-parameter",
                "The parameter after is not one that this list handed out: start from the first page.");
    }

    @Override
    public String toString() {
        String joined = keys.stream().collect(Collectors.joining(String.valueOf(SEPARATOR)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }
}
