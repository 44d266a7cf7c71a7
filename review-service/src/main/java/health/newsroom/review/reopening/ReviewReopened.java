package health.newsroom.review.reopening;

import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.SourceStatus;
import health.newsroom.review.round.Edition;
import health.newsroom.review.round.Review;
import health.newsroom.review.round.RevisionRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** review.reopened.v1: claims of a published edition have to be looked at again. */
public record ReviewReopened(
        UUID review,
        UUID article,
        UUID task,
        EditionRef edition,
        RevisionRef revision,
        Cause cause,
        String reason,
        Severity severity,
        List<ClaimRef> claims,
        @Nullable SourceRef source,
        @Nullable UUID credential,
        Instant openedAt,
        Instant dueBy) {

    public static final String TYPE = "review.reopened.v1";

    public record EditionRef(UUID id, int number) {}

    public record ClaimRef(UUID id, String exact, Risk risk) {}

    public record SourceRef(
            String key, String status, @Nullable String noticeUrl) {}

    static ReviewReopened of(
            Review review, Edition edition, RevisionRef revision, Reopening task, List<PublishedClaim> claims) {
        Trigger trigger = task.trigger();
        return new ReviewReopened(
                review.id(),
                review.article(),
                task.id(),
                new EditionRef(edition.id(), edition.number()),
                revision,
                trigger.cause(),
                trigger.reason(),
                task.severity(),
                claims.stream()
                        .map(claim -> new ClaimRef(claim.id(), claim.exact(), claim.risk()))
                        .toList(),
                source(trigger),
                trigger.credential(),
                task.openedAt(),
                task.dueBy());
    }

    private static @Nullable SourceRef source(Trigger trigger) {
        String key = trigger.sourceKey();
        SourceStatus status = trigger.sourceStatus();
        return key == null || status == null ? null : new SourceRef(key, status.word(), trigger.noticeUrl());
    }
}
