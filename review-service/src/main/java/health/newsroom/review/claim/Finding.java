package health.newsroom.review.claim;

import health.newsroom.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a source says for a claim, and how much it weighs.
 *
 * @param quotation the words of the source that the claim rests on
 * @param locator where they stand: a page, a section, a table
 */
@Embeddable
public record Finding(
        @Column(name = "quotation") String quotation,
        @Column(name = "locator") String locator,

        @Column(name = "study_type") @Enumerated(EnumType.STRING)
        StudyType studyType,

        @Column(name = "certainty") @Enumerated(EnumType.STRING)
        Certainty certainty) {

    public Finding {
        quotation = required(quotation, "/quotation/text", "Quote the words of the source that the claim rests on.");
        locator = required(locator, "/quotation/locator", "Say where they stand: a page, a section, a table.");
    }

    /** Whether it can carry a sentence that says that one thing causes another. */
    boolean canShowCause() {
        return studyType.canShowCause() && certainty != Certainty.VERY_LOW;
    }

    private static String required(String text, String pointer, String detail) {
        if (text.isBlank()) {
            throw Refusal.invalid("quotation-missing", pointer, detail);
        }
        return text.strip();
    }
}
