package health.newsroom.review.record;

import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Mark;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.decision.Ballot;
import health.newsroom.review.decision.Carried;
import health.newsroom.review.decision.Decision;
import health.newsroom.review.decision.Outcome;
import health.newsroom.review.decision.SignOff;
import health.newsroom.review.decision.SignedCredential;
import health.newsroom.review.decision.Standing;
import health.newsroom.review.person.CredentialStatus;
import health.newsroom.review.person.Identifier;
import health.newsroom.review.person.Named;
import health.newsroom.review.round.Proceedings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of a round as review.completed.v1 carries it; its hash is that of its canonical JSON (RFC 8785).
 *
 * @param sentences how many sentences the revision has
 * @param decided how many of them are inside a claim that is settled, or marked as non-medical
 */
public record ReviewRecord(int sentences, int decided, List<RecordedClaim> claims, List<RecordedMark> nonMedical) {

    /** A claim with the signed decisions that count. */
    public record RecordedClaim(
            UUID id,
            String block,
            String exact,
            String prefix,
            String suffix,
            ClaimKind kind,
            Risk risk,
            int quorum,
            List<String> sources,
            List<RecordedDecision> decisions,
            @Nullable List<RecordedDissent> dissents) {}

    /** A signed objection that a medical editor set aside: kept, with the reasons of both. */
    public record RecordedDissent(RecordedDecision decision, RecordedRuling overruled) {}

    public record RecordedRuling(UUID id, Named by, String reason, Instant at) {}

    public record RecordedDecision(
            UUID id,
            Outcome outcome,
            @Nullable String comment,
            @Nullable Boolean attributionConfirmed,
            String revisionHash,
            @Nullable String evidenceHash,
            Instant decidedAt,
            Instant signedAt,
            @Nullable String carriedFrom,
            Named reviewer,
            RecordedCredential credential) {}

    public record RecordedCredential(
            UUID id, String kind, String title, String issuer, Identifier identifier, CredentialStatus status) {}

    public record RecordedMark(String exact, String block, Named by, Instant at) {}

    /** What a round came to, whether it is over or not: only signed decisions are in it. */
    public static ReviewRecord of(Proceedings round) {
        List<RecordedMark> marks = round.sentences().stream()
                .filter(sentence -> round.claimOf(sentence).isEmpty())
                .flatMap(sentence -> sentence.mark().map(mark -> mark(sentence, mark)).stream())
                .toList();
        List<RecordedClaim> claims = round.sentences().stream()
                .flatMap(sentence -> round.claimOf(sentence).map(claim -> claim(round, sentence, claim)).stream())
                .toList();
        long settled = round.standings().stream()
                .filter(claim -> claim.state().isDecided())
                .count();
        return new ReviewRecord(round.sentences().size(), (int) settled + marks.size(), claims, marks);
    }

    private static RecordedClaim claim(Proceedings round, ReviewedSentence sentence, Claim claim) {
        List<RecordedDecision> decisions = round.ballot().counting(claim.id()).stream()
                .filter(decision -> !round.ballot().isOverruled(decision))
                .flatMap(decision ->
                        round.ballot().signOff(decision).map(signOff -> decision(decision, signOff)).stream())
                .toList();
        return new RecordedClaim(
                claim.id(),
                sentence.block(),
                sentence.exact(),
                sentence.prefix(),
                sentence.suffix(),
                claim.kind(),
                claim.risk(),
                Standing.quorum(claim.risk()),
                claim.sources(),
                decisions,
                dissents(round.ballot(), claim));
    }

    /** Absent when there is none, so that a record without dissent is what it always was. */
    private static @Nullable List<RecordedDissent> dissents(Ballot ballot, Claim claim) {
        List<RecordedDissent> dissents = ballot.counting(claim.id()).stream()
                .filter(ballot::isOverruled)
                .flatMap(decision -> ballot
                        .signOff(decision)
                        .map(signOff -> new RecordedDissent(decision(decision, signOff), ruling(ballot, decision)))
                        .stream())
                .toList();
        return dissents.isEmpty() ? null : dissents;
    }

    private static RecordedRuling ruling(Ballot ballot, Decision dissent) {
        return ballot.adjudications(dissent.claim()).stream()
                .filter(ruling -> ruling.verdict().objections().contains(dissent.id()))
                .reduce((earlier, later) -> later)
                .map(ruling -> new RecordedRuling(
                        ruling.id(),
                        ruling.verdict().by(),
                        ruling.verdict().reason(),
                        ruling.verdict().at()))
                .orElseThrow();
    }

    private static RecordedDecision decision(Decision decision, SignOff signOff) {
        Optional<Carried> carried = decision.carried();
        return new RecordedDecision(
                decision.id(),
                decision.outcome(),
                decision.judgement().comment(),
                decision.judgement().attributionConfirmed(),
                decision.revisionHash(),
                decision.evidenceHash().orElse(null),
                decision.decidedAt(),
                signOff.signedAt(),
                carried.map(Carried::revisionHash).orElse(null),
                decision.reviewer(),
                credential(signOff.credential()));
    }

    private static RecordedCredential credential(SignedCredential signed) {
        return new RecordedCredential(
                signed.id(),
                signed.kind(),
                signed.title(),
                signed.issuer(),
                new Identifier(signed.identifierSystem(), signed.identifierValue()),
                signed.status());
    }

    static RecordedMark mark(ReviewedSentence sentence, Mark mark) {
        return new RecordedMark(sentence.exact(), sentence.block(), new Named(mark.by(), mark.name()), mark.at());
    }
}
