package health.newsroom.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Kind;
import health.newsroom.refusal.Refusal.Reason;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Says as a refusal, with a pointer into the body, what the JSON reader and the validator complain about. */
final class Complaints {

    private Complaints() {}

    /** The complaint of whatever in the chain of causes has one that concerns the caller. */
    static Optional<Refusal> about(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof ConstraintViolationException violations) {
                return violated(violations);
            }
            if (cause instanceof JsonProcessingException json) {
                return Optional.of(unreadable(json));
            }
        }
        return Optional.empty();
    }

    private static Refusal unreadable(JsonProcessingException json) {
        return switch (json) {
            case UnrecognizedPropertyException unknown ->
                malformed(
                        "unknown-field",
                        pointer(unknown),
                        "There is no field \"" + unknown.getPropertyName() + "\" here; known are: " + known(unknown)
                                + ".");
            case ValueInstantiationException refused when refused.getCause() instanceof Refusal refusal -> refusal;
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException why ->
                Refusal.invalid("validation-failed", pointer(refused), String.valueOf(why.getMessage()));
            case InvalidFormatException wrong ->
                malformed("wrong-type", pointer(wrong), "This value is not " + expected(wrong.getTargetType()) + ".");
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException inner -> unreadable(inner);
            case MismatchedInputException missing
            when String.valueOf(missing.getMessage()).startsWith("Cannot map `null`") ->
                Refusal.invalid("validation-failed", pointer(missing), pointer(missing) + " is required.");
            case MismatchedInputException trailing
            when String.valueOf(trailing.getMessage()).startsWith("Trailing token") ->
                malformed("malformed-json", "", "The body goes on after the end of the JSON value.");
            case JsonMappingException wrong ->
                malformed("wrong-type", pointer(wrong), "This value has the wrong type: " + firstLine(wrong) + ".");
            default -> malformed("malformed-json", "", "The body is not JSON: " + firstLine(json) + at(json) + ".");
        };
    }

    private static Refusal malformed(String code, String pointer, String detail) {
        return Refusal.of(Kind.MALFORMED, code, detail).because(List.of(new Reason(pointer, detail)));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return Optional.ofNullable(unknown.getKnownPropertyIds()).stream()
                .flatMap(ids -> ids.stream().map(String::valueOf))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "of the expected type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "a UUID";
            case "LocalDate" -> "a date such as 2026-01-31";
            case "Instant", "OffsetDateTime" -> "a time such as 2026-01-31T12:00:00Z";
            case "int", "long", "Integer", "Long", "short", "Short" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            default -> "a " + type.getSimpleName();
        };
    }

    private static String firstLine(JsonProcessingException json) {
        String message = json.getOriginalMessage();
        String first =
                message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
        return first.replaceAll("`?(java|health|com)\\.[\\w.$]+`?", "value").replaceAll("\\.$", "");
    }

    private static String at(JsonProcessingException json) {
        return json.getLocation() == null
                ? ""
                : " (line " + json.getLocation().getLineNr() + ", column "
                        + json.getLocation().getColumnNr() + ")";
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(Complaints::escaped)
                .collect(Collectors.joining());
    }

    private static Optional<Refusal> violated(ConstraintViolationException violations) {
        boolean ownFault = violations.getConstraintViolations().stream()
                .flatMap(violation ->
                        StreamSupport.stream(violation.getPropertyPath().spliterator(), false))
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
        if (ownFault) {
            return Optional.empty();
        }
        List<Reason> reasons = violations.getConstraintViolations().stream()
                .map(Complaints::reason)
                .sorted(Comparator.comparing(Reason::pointer).thenComparing(Reason::detail))
                .toList();
        String detail = reasons.size() == 1
                ? "One field is not as it should be: " + described(reasons.getFirst()) + "."
                : reasons.size() + " fields are not as they should be; errors says which and why.";
        return Optional.of(Refusal.of(Kind.INVALID, "validation-failed", detail).because(reasons));
    }

    private static String described(Reason reason) {
        return (reason.pointer().isEmpty() ? "" : reason.pointer() + " ") + reason.detail();
    }

    private static Reason reason(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append(escaped(node.getKey().toString()));
            }
            switch (node.getKind()) {
                case PROPERTY -> pointer.append(escaped(String.valueOf(node.getName())));
                case PARAMETER -> parameter = String.valueOf(node.getName());
                default -> {}
            }
        }
        boolean ofTheBody = !pointer.isEmpty() || parameter.isEmpty() || parameter.equals("body");
        return new Reason(pointer.toString(), (ofTheBody ? "" : parameter + " ") + violation.getMessage());
    }

    /** A reference token of a JSON Pointer (RFC 6901, 3). */
    private static String escaped(String token) {
        return "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
