package health.newsroom.article.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decided what about one revision, sentence by sentence: the statement that is published with an edition.
 *
 * @param sentences how many sentences the revision has
 * @param decided how many of them lie in a decided claim or are marked as non-medical
 */
public record ReviewRecord(int sentences, int decided, List<Claim> claims, List<NonMedicalMark> nonMedical) {

    /**
     * A passage that says something medical, found in its block by its exact words between prefix and suffix
     * (W3C Web Annotation, TextQuoteSelector).
     *
     * @param kind causal, risk, treatment, mechanism, statistic, symptom, advice or attribution
     * @param quorum how many physicians must approve it
     * @param sources keys of the sources of the revision that it rests on
     */
    public record Claim(
            UUID id,
            String block,
            String exact,
            @Nullable String prefix,
            @Nullable String suffix,
            String kind,
            Risk risk,
            int quorum,
            List<String> sources,
            List<Decision> decisions) {

        /** How many physicians it takes: what the review asked for, and two for a high risk in any case. */
        public int needed() {
            return Math.max(Math.max(quorum, 1), risk == Risk.HIGH ? 2 : 1);
        }
    }

    /**
     * @param revisionHash the revision it was made on
     * @param carriedFrom the earlier revision it was made on, when it was carried over to this one
     */
    public record Decision(
            UUID id,
            Outcome outcome,
            @Nullable String comment,
            String revisionHash,
            Instant decidedAt,
            Instant signedAt,
            @Nullable String carriedFrom,
            Reviewer reviewer,
            Entitlement credential) {

        /** Whether it stands for this revision. */
        public boolean isLiveFor(String revision) {
            return revisionHash.equals(revision) || carriedFrom != null;
        }
    }

    public record Reviewer(UUID person, String name) {}

    /** The credential on the strength of which a decision was made, as it stood then. */
    public record Entitlement(
            UUID id,
            String kind,
            String title,
            String issuer,
            @Nullable Identifier identifier,
            String status) {}

    public record Identifier(String system, String value) {}

    /** A named person's statement that a passage carries no medical claim. */
    public record NonMedicalMark(String exact, String block, Reviewer by, Instant at) {}
}
