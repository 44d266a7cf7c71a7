package health.newsroom.review.staffing.rest;

import health.newsroom.review.staffing.Answer;
import health.newsroom.review.staffing.AnswerAssignment.Reply;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of an assignment. */
@Schema(name = "AssignmentAnswer")
public record AssignmentAnswer(
        @NotNull
        @Schema(
                description = "ACCEPTED, DECLINED or POSTPONED by the reviewer, CANCELLED or REINSTATED by an editor.",
                examples = "DECLINED")
        Answer state,

        @Size(max = 2000) @Schema(examples = "I treat a patient mentioned in it.") @Nullable
        String reason,

        @Schema(description = "When to ask again, of one that is POSTPONED.", examples = "2026-03-02T08:00:00Z")
        @Nullable
        Instant askAgainAt) {

    Reply reply() {
        return new Reply(state, reason, askAgainAt);
    }
}
