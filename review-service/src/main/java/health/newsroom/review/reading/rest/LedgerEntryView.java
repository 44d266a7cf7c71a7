package health.newsroom.review.reading.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import health.newsroom.review.ledger.EntryKind;
import health.newsroom.review.ledger.LedgerEntry;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Access;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of a review's ledger. */
@Schema(name = "LedgerEntry", description = "One thing that happened in a review.")
public record LedgerEntryView(
        @Schema(examples = "1") long number,
        EntryKind kind,
        Instant at,

        @Schema(description = "Who did it; absent when the house's own rules did.") @Nullable
        Named by,

        @Schema(type = SchemaType.OBJECT, description = "All the entry says; absent while it is kept from the caller.")
        @JsonRawValue
        @Nullable
        String content,

        @Schema(description = "Hash of the entry before; 64 zeros for the first.")
        String previousHash,

        String hash) {

    static LedgerEntryView of(LedgerEntry entry, Access access) {
        return new LedgerEntryView(
                entry.number(),
                entry.kind(),
                entry.at(),
                entry.actor().orElse(null),
                isKeptBack(entry, access) ? null : entry.content(),
                entry.previousHash(),
                entry.hash());
    }

    /** Others' decisions of the open round, as in the review itself. */
    private static boolean isKeptBack(LedgerEntry entry, Access access) {
        boolean isJudgement = switch (entry.kind()) {
            case DECIDED, SIGNED_OFF, ADJUDICATED -> true;
            default -> false;
        };
        boolean isOwn = entry.actor()
                .filter(actor -> actor.person().equals(access.viewer().person()))
                .isPresent();
        return isJudgement && !isOwn && access.isKeptInTheDark(entry.at());
    }
}
