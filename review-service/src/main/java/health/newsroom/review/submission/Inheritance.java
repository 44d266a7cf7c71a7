package health.newsroom.review.submission;

import health.newsroom.review.carryover.CarryOutcome;
import health.newsroom.review.carryover.SentenceTrail;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Description;
import health.newsroom.review.claim.Evidence;
import health.newsroom.review.claim.Mark;
import health.newsroom.review.claim.Proposal;
import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.claim.Proposal.NonMedical;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a sentence of a new revision starts as: as the rules propose, unless a person said otherwise of the same sentence before. A
 * mark is kept where an approval would be; a person's description also where the same words only ask for another look.
 *
 * @param before the last round, if there was one
 * @param trail what became of its sentences
 * @param origins by the id of a new sentence the old one with the same words
 */
record Inheritance(Optional<Proceedings> before, Optional<SentenceTrail> trail, Map<UUID, ReviewedSentence> origins) {

    static Inheritance none() {
        return new Inheritance(Optional.empty(), Optional.empty(), Map.of());
    }

    static Inheritance of(Proceedings before, SentenceTrail trail) {
        Map<UUID, ReviewedSentence> origins = new HashMap<>();
        for (ReviewedSentence old : before.sentences()) {
            CarryOutcome outcome = trail.of(old.id()).outcome();
            if (outcome.isCarried() || outcome.asksForConfirmation()) {
                trail.successor(old.id()).ifPresent(now -> origins.put(now, old));
            }
        }
        return new Inheritance(Optional.of(before), Optional.of(trail), origins);
    }

    /** What a sentence starts as; neither claim nor mark when it is only proposed to be non-medical. */
    record Start(Optional<Description> claim, boolean byPerson, Optional<Mark> mark) {}

    Start start(Sentence sentence, Proposal proposal, List<String> sources) {
        Optional<ReviewedSentence> known = Optional.ofNullable(origins.get(sentence.id()));
        Optional<Mark> mark = known.filter(this::isCarried).flatMap(ReviewedSentence::mark);
        if (mark.isPresent()) {
            return new Start(Optional.empty(), false, mark);
        }
        Optional<Claim> described = known.flatMap(old -> before.flatMap(round -> round.claimOf(old)))
                .filter(Claim::isByPerson);
        if (described.isPresent()) {
            return new Start(Optional.of(again(described.get(), sentence, sources)), true, Optional.empty());
        }
        return new Start(byRule(sentence, proposal, sources), false, Optional.empty());
    }

    private boolean isCarried(ReviewedSentence old) {
        return trail.filter(edit -> edit.of(old.id()).outcome().isCarried()).isPresent();
    }

    /** The claim that was made of the same sentence before, if there was one. */
    Optional<Claim> claimBefore(ReviewedSentence sentence) {
        return before.flatMap(
                round -> Optional.ofNullable(origins.get(sentence.id())).flatMap(round::claimOf));
    }

    /** As a person described it; sources that they chose are kept while the revision still has them all. */
    private static Description again(Claim old, Sentence sentence, List<String> sources) {
        Description description = old.description();
        Evidence chosen = description.evidence();
        boolean stillThere = chosen.chosen() && sources.containsAll(chosen.keys());
        Evidence evidence = stillThere ? chosen : Evidence.byRule(sentence.sources(), sources);
        return new Description(description.kind(), description.risk(), description.reason(), evidence);
    }

    private static Optional<Description> byRule(Sentence sentence, Proposal proposal, List<String> sources) {
        return switch (proposal) {
            case MedicalClaim claim ->
                Optional.of(new Description(
                        claim.kind(), claim.risk(), claim.reason(), Evidence.byRule(sentence.sources(), sources)));
            case NonMedical _ -> Optional.empty();
        };
    }
}
