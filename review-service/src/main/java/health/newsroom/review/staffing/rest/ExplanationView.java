package health.newsroom.review.staffing.rest;

import health.newsroom.review.assignment.Fit;
import health.newsroom.review.assignment.Why;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Access;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why this reviewer. */
@Schema(name = "Explanation", description = "Why a reviewer was asked, as it was at that moment.")
public record ExplanationView(
        @Schema(description = "The editor who chose; absent when the rules did.") @Nullable
        Named by,

        @Schema(description = "The sum of the parts: the highest is asked first.", examples = "28")
        int points,

        List<Fit.Part> parts,

        @Schema(description = "What spoke against asking at this time and was set aside by the editor.")
        List<String> overridden,

        @Nullable String overrideReason,

        @Schema(description = "Who was not chosen, and why; for editors.") @Nullable
        List<Why.Other> others) {

    static ExplanationView of(Why why, Access access) {
        return new ExplanationView(
                why.by(),
                why.points(),
                why.parts(),
                why.overridden(),
                why.overrideReason(),
                access.isOverseer() ? why.others() : null);
    }
}
