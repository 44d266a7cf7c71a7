package health.newsroom.review.carryover.rest;

import health.newsroom.review.anchoring.Anchor;
import health.newsroom.review.carryover.CarryOutcome;
import health.newsroom.review.carryover.Preview;
import health.newsroom.review.carryover.Verdict;
import health.newsroom.review.wording.WordDifference;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the edit would do. */
public record PreviewView(List<PreviewedFate> claims, PreviewedCoverage coverage) {

    /** Of one claim. */
    public record PreviewedFate(
            String id,

            @Schema(description = "Where its words were found.")
            Anchor anchor,

            @Schema(description = "CARRIED_… keeps its approvals, CONFIRM_… asks for one look, VOID_… ends them.")
            CarryOutcome outcome,

            @Schema(
                    description = "In words, for the writer.",
                    examples = "The word for may, can or must changed (“can” is now “may”).")
            String reason,

            @Schema(description = "Its sentence word by word: what stayed, was taken out and was put in.")
            List<WordDifference.Piece> diff) {}

    /** Of all. */
    public record PreviewedCoverage(
            @Schema(description = "Claims whose approvals stand.")
            int carried,

            @Schema(description = "Claims that ask for one look.")
            int toConfirm,

            @Schema(description = "Claims whose approvals end.")
            int voided,

            @Schema(description = "Sentences of the text after the edit.")
            int sentences,

            @Schema(description = "How many of them stand in a claim whose approvals stand.")
            int carriedSentences) {}

    static PreviewView of(PreviewRequest request, Preview preview) {
        List<PreviewedFate> claims = IntStream.range(0, request.claims().size())
                .mapToObj(i ->
                        fate(request.claims().get(i).id(), preview.verdicts().get(i)))
                .toList();
        return new PreviewView(
                claims,
                new PreviewedCoverage(
                        preview.carried(),
                        preview.toConfirm(),
                        preview.voided(),
                        preview.sentences(),
                        preview.carriedSentences()));
    }

    private static PreviewedFate fate(String id, Verdict verdict) {
        return new PreviewedFate(id, verdict.anchor(), verdict.outcome(), verdict.reason(), verdict.difference());
    }
}
