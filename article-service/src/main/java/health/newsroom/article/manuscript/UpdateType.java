package health.newsroom.article.manuscript;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an edition after the first is, in the words of Crossref's Crossmark (update types). */
public enum UpdateType {
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

    /** The types that bring readers a changed text; the others take something away from them, which is no submission. */
    private static final Set<UpdateType> OF_TEXT =
            EnumSet.of(ADDENDUM, CLARIFICATION, CORRECTION, CORRIGENDUM, ERRATUM, NEW_EDITION, NEW_VERSION);

    public static UpdateType ofText(String word) {
        return OF_TEXT.stream()
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type is one of "
                        + Arrays.stream(values())
                                .filter(OF_TEXT::contains)
                                .map(UpdateType::word)
                                .collect(Collectors.joining(", "))));
    }

    /** The word as Crossref writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
