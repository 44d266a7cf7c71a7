package health.newsroom.review.staffing.rest;

import health.newsroom.review.staffing.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of an assignment. */
@Schema(name = "AssignmentAnswer")
public record AssignmentAnswer(
        @NotNull
        @Schema(description = "ACCEPTED or DECLINED by the reviewer, CANCELLED by an editor.", examples = "DECLINED")
        Answer state,

        @Size(max = 2000) @Schema(examples = "I treat a patient mentioned in it.") @Nullable
        String reason) {}
