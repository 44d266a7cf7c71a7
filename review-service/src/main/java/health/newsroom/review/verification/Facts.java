package health.newsroom.review.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row and what an entry says of it, field beside field. Absent and null are the same; moments are compared as moments. */
final class Facts {

    /** An entry is written a moment before or after its row. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode row;
    private final List<String> different = new ArrayList<>();

    Facts(JsonNode row) {
        this.row = row;
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            return MissingNode.getInstance();
        }
    }

    /** Pairs of a column and the field of the entry that repeats it. */
    static Map<String, String> pairs(String... columnsAndFields) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndFields.length; i += 2) {
            pairs.put(columnsAndFields[i], columnsAndFields[i + 1]);
        }
        return pairs;
    }

    Facts same(Map<String, String> fields, JsonNode entry) {
        fields.forEach((column, field) -> {
            if (!isSame(row.path(column), entry.at(field))) {
                different.add(column);
            }
        });
        return this;
    }

    Facts sameMoment(String column, JsonNode told) {
        Instant one = moment(row.path(column));
        Instant other = moment(told);
        boolean near = one != null
                && other != null
                && Duration.between(one, other).abs().compareTo(SAME_MOMENT) < 0;
        if (!near) {
            different.add(column);
        }
        return this;
    }

    Facts holds(String column, boolean condition) {
        if (!condition) {
            different.add(column);
        }
        return this;
    }

    /** The columns that say something else. */
    List<String> different() {
        return different;
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        boolean none = one.isNull() || one.isMissingNode();
        boolean noOther = other.isNull() || other.isMissingNode();
        if (none || noOther) {
            return none == noOther;
        }
        Instant moment = moment(one);
        return one.equals(other)
                || (moment != null && moment.equals(moment(other)))
                || (one.isValueNode() && other.isValueNode() && one.asText().equals(other.asText()));
    }

    private static @Nullable Instant moment(JsonNode node) {
        try {
            return OffsetDateTime.parse(node.asText()).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
