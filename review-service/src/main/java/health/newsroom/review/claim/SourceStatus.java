package health.newsroom.review.claim;

import java.util.Arrays;
import java.util.Locale;

/** Where a cited work stands: CURRENT, or what its publisher did to it in the words of Crossref's Crossmark (update types). */
public enum SourceStatus {
    CURRENT,
    ADDENDUM,
    CLARIFICATION,
    CORRECTION,
    CORRIGENDUM,
    ERRATUM,
    EXPRESSION_OF_CONCERN,
    NEW_EDITION,
    NEW_VERSION,
    PARTIAL_RETRACTION,
    REMOVAL,
    RETRACTION,
    WITHDRAWAL;

    /** What is left of a work's weight. */
    public enum Trust {
        /** It says something else now, but stands behind it. */
        KEPT,
        /** Its publisher doubts it, or part of it. */
        SHAKEN,
        /** Its publisher took it back: it supports nothing. */
        GONE
    }

    /** @throws IllegalArgumentException when there is no such word */
    public static SourceStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status of a source is called " + word));
    }

    /** The word as events write it. */
    public String word() {
        return this == CURRENT ? name() : name().toLowerCase(Locale.ROOT);
    }

    /** The word in a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public Trust trust() {
        return switch (this) {
            case CURRENT, ADDENDUM, CLARIFICATION, CORRECTION, CORRIGENDUM, ERRATUM, NEW_EDITION, NEW_VERSION ->
                Trust.KEPT;
            case EXPRESSION_OF_CONCERN, PARTIAL_RETRACTION -> Trust.SHAKEN;
            case REMOVAL, RETRACTION, WITHDRAWAL -> Trust.GONE;
        };
    }
}
