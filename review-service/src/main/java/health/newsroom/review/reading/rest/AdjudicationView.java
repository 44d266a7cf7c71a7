package health.newsroom.review.reading.rest;

import health.newsroom.review.decision.Adjudication;
import health.newsroom.review.decision.Ruling;
import health.newsroom.review.decision.Verdict;
import health.newsroom.review.person.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ruling as it was made. */
@Schema(name = "Adjudication", description = "A medical editor's ruling on decisions that contradict each other.")
public record AdjudicationView(
        UUID id,
        UUID claim,
        Ruling outcome,

        @Schema(examples = "The guideline of 2024 carries the sentence; the objection rests on the one before.")
        String reason,

        Named adjudicator,

        @Schema(description = "The signed decisions on both sides.")
        List<UUID> weighed,

        @Schema(description = "Those among them that object.")
        List<UUID> objections,

        Instant at) {

    public static AdjudicationView of(Adjudication adjudication) {
        Verdict verdict = adjudication.verdict();
        return new AdjudicationView(
                adjudication.id(),
                adjudication.claim(),
                verdict.ruling(),
                verdict.reason(),
                verdict.by(),
                verdict.weighed(),
                verdict.objections(),
                verdict.at());
    }
}
