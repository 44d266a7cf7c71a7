package health.newsroom.review.judgement;

import health.newsroom.review.decision.Outcome;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.RevisionRef;
import java.time.Instant;
import java.util.UUID;

/** review.decided.v1: a physician decided a claim; not yet signed. */
public record ReviewDecided(
        UUID review,
        UUID article,
        RevisionRef revision,
        UUID claim,
        UUID decision,
        Named reviewer,
        Outcome outcome,
        Instant at) {

    public static final String TYPE = "review.decided.v1";
}
