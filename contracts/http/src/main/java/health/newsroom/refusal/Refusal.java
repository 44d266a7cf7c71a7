package health.newsroom.refusal;

import java.util.List;
import java.util.Objects;

/**
 * A "no" that belongs to the domain: expected, explained, and harmless, since whoever throws it changes nothing.
 *
 * <p>The {@link #code()} is stable and documented in docs/problems.md; programs depend on it. The {@link #detail()} is one
 * sentence for the person who asked and may change. Carries no stack trace: a refusal is an answer, not a defect.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why, in the coarse terms that every caller understands. */
    public enum Kind {
        /** The request could not be understood. */
        MALFORMED,
        /** Nobody is known to be asking. */
        UNAUTHENTICATED,
        /** Who asks is known, and has not proved it lately. */
        LOGIN_TOO_OLD,
        /** Who asks is known, and may not. */
        FORBIDDEN,
        /** There is no such thing, or none that the caller may know of. */
        NOT_FOUND,
        /** The thing is in a state in which this cannot be done. */
        CONFLICT,
        /** The thing changed since the caller last saw it. */
        STALE,
        /** More was sent than is taken. */
        TOO_LARGE,
        /** Understood, and wrong. */
        INVALID,
        /** The caller did not say which version it saw. */
        PRECONDITION_REQUIRED,
        /** So many did the same within the hour that no more is taken for now. */
        TOO_MANY
    }

    /**
     * One of several things that are wrong.
     *
     * @param pointer a JSON Pointer (RFC 6901) into the request body such as {@code /sources/0/url}, or empty for the
     *     whole; for a gate, the code of the open item
     * @param detail one sentence a person can act on
     */
    public record Reason(String pointer, String detail) {

        public Reason {
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(detail, "detail");
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<Reason> reasons;

    private Refusal(Kind kind, String code, String detail, List<Reason> reasons) {
        super(detail, null, false, false);
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A refusal's code is kebab-case, not: " + code);
        }
        this.kind = Objects.requireNonNull(kind, "kind");
        this.code = code;
        this.reasons = List.copyOf(reasons);
    }

    public static Refusal of(Kind kind, String code, String detail) {
        return new Refusal(kind, code, detail, List.of());
    }

    /** A field is wrong; {@code pointer} says which, as a JSON Pointer into the body. */
    public static Refusal invalid(String code, String pointer, String detail) {
        return new Refusal(Kind.INVALID, code, detail, List.of(new Reason(pointer, detail)));
    }

    public static Refusal notFound(String code, String detail) {
        return of(Kind.NOT_FOUND, code, detail);
    }

    public static Refusal conflict(String code, String detail) {
        return of(Kind.CONFLICT, code, detail);
    }

    public static Refusal forbidden(String code, String detail) {
        return of(Kind.FORBIDDEN, code, detail);
    }

    /** The same refusal, with these reasons in place of its own. */
    public Refusal because(List<Reason> reasons) {
        return new Refusal(kind, code, detail(), reasons);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return Objects.requireNonNullElse(getMessage(), code);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
