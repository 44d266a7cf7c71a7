package health.newsroom.review.verification;

import java.util.List;
import java.util.UUID;

/**
 * What came of verifying one ledger.
 *
 * @param head what is there: how many entries, and the hash of the last
 * @param findings the first ones, in the order of the entries; empty when it holds
 * @param completed the hash at the end of each completed round, to be compared with what public records say
 */
public record Verification(UUID review, Head head, List<Finding> findings, List<Completed> completed) {

    /** Where a round ended: the hash that its review record was published with. */
    public record Completed(int round, long entry, String hash) {}

    public Verification {
        findings = List.copyOf(findings);
        completed = List.copyOf(completed);
    }

    public boolean holds() {
        return findings.isEmpty();
    }
}
