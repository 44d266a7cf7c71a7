package health.newsroom.review.reading.rest;

import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.AssignmentState;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.Proceedings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reviewer's part in the current round. */
@Schema(name = "Assignment", description = "A reviewer's part in the current round.")
public record AssignmentView(
        UUID id,
        Named reviewer,

        @Schema(description = "1 owes every claim, 2 those of HIGH risk.", examples = "1")
        int place,

        AssignmentState state,
        Instant respondBy,
        Instant dueBy,
        @Schema(description = "Why it ended.") @Nullable String reason,

        @Schema(description = "When the reviewer wants to be asked again, if they put it off.") @Nullable
        Instant askAgainAt,

        @Schema(description = "For If-Match.", examples = "0")
        long version,

        @Schema(
                description =
                        "The claims the reviewer has still to decide; empty for everybody but the reviewer and the editors.")
        List<UUID> owes,

        @Schema(description = "Whether the reviewer has signed in this round.")
        boolean signed) {

    /** As far as the caller may see it: what another reviewer has decided already is kept back like the decisions themselves. */
    public static AssignmentView of(Assignment assignment, Access access, Instant now) {
        Proceedings round = access.proceedings();
        UUID reviewer = assignment.reviewer().person();
        boolean seesOwed = assignment.isOpen()
                && (access.isOverseer() || access.viewer().person().equals(reviewer));
        return new AssignmentView(
                assignment.id(),
                assignment.reviewer(),
                assignment.place(),
                assignment.state(now),
                assignment.deadlines().respondBy(),
                assignment.deadlines().dueBy(),
                assignment.reason().orElse(null),
                assignment.askAgainAt().orElse(null),
                assignment.version(),
                seesOwed ? round.duties().openFor(reviewer) : List.of(),
                assignment.isStanding() && round.signers().contains(reviewer));
    }
}
