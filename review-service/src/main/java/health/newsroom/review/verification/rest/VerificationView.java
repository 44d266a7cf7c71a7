package health.newsroom.review.verification.rest;

import health.newsroom.review.verification.Finding;
import health.newsroom.review.verification.Verification;
import health.newsroom.review.verification.Verification.Completed;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of verifying a ledger, as JSON. */
@Schema(
        name = "LedgerVerification",
        description = "Whether a ledger is what it was when it was written, and else where it is not.")
record VerificationView(
        UUID review,
        boolean holds,

        @Schema(description = "The number of the last entry.")
        long entries,

        @Schema(description = "The hash of the last entry.") String head,

        @Schema(
                description =
                        "What is wrong, in the order of the entries, at most 100; empty when it holds. Words name fields, never"
                                + " what stands in them.")
        List<Finding> findings,

        @Schema(
                description =
                        "The hash at the end of each completed round: it must be the ledgerHead of the public record made from it.")
        List<Completed> completed) {

    static VerificationView of(Verification verification) {
        return new VerificationView(
                verification.review(),
                verification.holds(),
                verification.head().number(),
                verification.head().hash(),
                verification.findings(),
                verification.completed());
    }
}
