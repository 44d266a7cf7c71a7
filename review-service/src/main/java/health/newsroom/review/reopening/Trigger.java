package health.newsroom.review.reopening;

import health.newsroom.review.claim.SourceStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What brought a task about.
 *
 * @param reason goes on after “because”, in words for readers: no person is named
 * @param sourceKey as the edition's revision cites the source
 */
@Embeddable
public record Trigger(
        @Enumerated(EnumType.STRING) Cause cause,
        String reason,

        @Column(name = "source_key") @Nullable String sourceKey,

        @Column(name = "source_status") @Enumerated(EnumType.STRING) @Nullable
        SourceStatus sourceStatus,

        @Column(name = "notice_url") @Nullable String noticeUrl,

        @Nullable UUID credential) {

    static Trigger source(String key, String title, SourceStatus status, @Nullable String noticeUrl) {
        String reason = "a source it cites has another status now (" + status.words() + "): " + title;
        return new Trigger(Cause.SOURCE_STATUS, reason, key, status, noticeUrl, null);
    }

    static Trigger credential(UUID credential) {
        String reason = "the licence of a physician who approved parts of it does not bear that approval";
        return new Trigger(Cause.CREDENTIAL, reason, null, null, null, credential);
    }

    static Trigger lapse(UUID credential) {
        String reason = "the licence of a physician who approved parts of it has ended since";
        return new Trigger(Cause.CREDENTIAL_LAPSE, reason, null, null, null, credential);
    }

    static Trigger date() {
        String reason = "the time is over after which its claims are looked at again";
        return new Trigger(Cause.REVIEW_BY, reason, null, null, null, null);
    }

    static Trigger report() {
        String reason = "a reader reported a problem with it";
        return new Trigger(Cause.READER_REPORT, reason, null, null, null, null);
    }

    /** Whether a task with this trigger speaks of the same source or credential. */
    boolean isAbout(Trigger other) {
        boolean ofNothing = sourceKey == null && credential == null;
        return !ofNothing && Objects.equals(sourceKey, other.sourceKey) && Objects.equals(credential, other.credential);
    }
}
