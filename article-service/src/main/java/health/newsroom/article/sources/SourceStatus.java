package health.newsroom.article.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** @throws IllegalArgumentException with a sentence that lists the words there are */
    public static SourceStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("status is one of "
                        + Arrays.stream(values()).map(SourceStatus::word).collect(Collectors.joining(", "))));
    }

    /** The word as events and the API write it. */
    public String word() {
        return this == CURRENT ? name() : name().toLowerCase(Locale.ROOT);
    }

    /** Whether its publisher took the work back: then it supports no claim. */
    public boolean isTakenBack() {
        return switch (this) {
            case REMOVAL, RETRACTION, WITHDRAWAL -> true;
            case CURRENT,
                    ADDENDUM,
                    CLARIFICATION,
                    CORRECTION,
                    CORRIGENDUM,
                    ERRATUM,
                    EXPRESSION_OF_CONCERN,
                    NEW_EDITION,
                    NEW_VERSION,
                    PARTIAL_RETRACTION -> false;
        };
    }
}
