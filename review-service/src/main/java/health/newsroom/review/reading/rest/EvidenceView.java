package health.newsroom.review.reading.rest;

import health.newsroom.review.claim.Appraisal;
import health.newsroom.review.claim.Certainty;
import health.newsroom.review.claim.Finding;
import health.newsroom.review.claim.Ground;
import health.newsroom.review.claim.SourceStatus;
import health.newsroom.review.claim.StudyType;
import health.newsroom.review.person.Named;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source a claim rests on, and what was last found in it for the claim. */
@Schema(name = "Evidence", description = "A source a claim rests on, and what somebody found in it for the claim.")
public record EvidenceView(
        @Schema(description = "Key of the source.", examples = "biller")
        String source,

        @Schema(
                description = "What its publisher did to it, in Crossref's word; absent while it is current.",
                examples = "retraction")
        @Nullable
        String status,

        @Schema(description = "Absent while nobody has appraised the source for this claim.") @Nullable
        Appraised appraisal) {

    /** What a named person found. */
    @Schema(name = "Appraisal")
    public record Appraised(
            Quotation quotation,
            StudyType studyType,

            @Schema(description = "The certainty of the evidence, by GRADE.")
            Certainty certainty,

            Named by,
            Instant at,

            @Schema(description = "Whether it was made on an earlier revision.")
            boolean carried) {}

    /** The words of the source that the claim rests on. */
    @Schema(name = "Quotation")
    public record Quotation(
            @Schema(examples = "Current evidence does not prove a causal relation.")
            String text,

            @Schema(description = "Where they stand.", examples = "p. 3170, Conclusions")
            String locator) {}

    static EvidenceView of(Ground ground) {
        Appraisal appraisal = ground.appraisal();
        SourceStatus status = ground.source().status();
        return new EvidenceView(
                ground.source().key(),
                status == null ? null : status.word(),
                appraisal == null
                        ? null
                        : appraisal
                                .finding()
                                .map(finding -> appraised(finding, appraisal))
                                .orElse(null));
    }

    private static Appraised appraised(Finding finding, Appraisal appraisal) {
        return new Appraised(
                new Quotation(finding.quotation(), finding.locator()),
                finding.studyType(),
                finding.certainty(),
                appraisal.by(),
                appraisal.at(),
                appraisal.isCarried());
    }
}
