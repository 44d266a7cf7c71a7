package health.newsroom.author.credential;

import health.newsroom.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found who looked a credential up.
 *
 * @param status where it stands; UNVERIFIED means that it could not be confirmed
 * @param note what colleagues should know: the conditions, or why it could not be confirmed
 * @param nextCheckAt when it should be looked up again; left out, {@link #nextCheck} says
 */
public record Finding(
        CredentialStatus status,
        VerificationMethod method,
        @Nullable String note,
        @Nullable Instant nextCheckAt) {

    /** How long a finding is believed when nobody says otherwise. */
    public static final Duration BELIEVED = Duration.ofDays(365);

    private static final Duration FURTHEST = Duration.ofDays(5 * 366);
    private static final int LONGEST_NOTE = 1_000;

    public Finding {
        note = note == null || note.isBlank() ? null : note.strip();
        if (note == null
                && (status == CredentialStatus.UNVERIFIED || status == CredentialStatus.ACTIVE_WITH_CONDITIONS)) {
            throw Refusal.invalid(
                    "note-missing",
                    "/note",
                    "Say in the note why it could not be confirmed, or what the conditions are.");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Refusal.invalid("validation-failed", "/note", "Write at most " + LONGEST_NOTE + " characters.");
        }
    }

    /** Refuses a finding that the credential's own dates speak against. */
    void checkAgainst(Qualification found, Instant now) {
        if (status.isStanding() && found.period().isOver(now)) {
            throw Refusal.invalid(
                    "period-over",
                    "/status",
                    "Its period is over: find it LAPSED, or have the person enter the renewed period first.");
        }
        if (status.isStanding() && found.period().isYetToCome(now)) {
            throw Refusal.invalid(
                    "period-not-begun", "/status", "Its period has not begun: look it up again when it has.");
        }
        if (status == CredentialStatus.LAPSED
                && found.period().end() == null
                && found.kind() == CredentialKind.DEGREE) {
            throw Refusal.invalid("degree-does-not-end", "/status", "A degree does not lapse.");
        }
        if (nextCheckAt != null && (!nextCheckAt.isAfter(now) || nextCheckAt.isAfter(now.plus(FURTHEST)))) {
            throw Refusal.invalid(
                    "validation-failed", "/nextCheckAt", "Give a time from now on and within five years.");
        }
    }

    /**
     * When to look again: as the officer says, else in a year, or the moment the period ends if that is sooner. A degree that stands is not
     * looked up again, and neither is what does not stand.
     */
    @Nullable
    Instant nextCheck(Qualification found, Instant now) {
        if (nextCheckAt != null) {
            return nextCheckAt;
        }
        if (!status.isStanding() || found.kind() == CredentialKind.DEGREE) {
            return null;
        }
        Instant inAYear = now.plus(BELIEVED);
        Instant over = found.period().over();
        return over != null && over.isBefore(inAYear) ? over : inAYear;
    }
}
