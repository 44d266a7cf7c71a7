package health.newsroom.review.submission;

import health.newsroom.review.carryover.Texts;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.Description;
import health.newsroom.review.claim.Evidence;
import health.newsroom.review.claim.Mark;
import health.newsroom.review.claim.Proposal;
import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.claim.Proposal.NonMedical;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.text.Context;
import health.newsroom.review.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence of a new revision starts as: as the rules propose, unless a person said otherwise of the same words before. A
 * mark is kept for the same sentence in the same place only.
 *
 * @param before the last round, if there was one
 * @param now the sentences of the new revision
 */
record Inheritance(Optional<Proceedings> before, List<Sentence> now) {

    /** What a sentence starts as; neither claim nor mark when it is only proposed to be non-medical. */
    record Start(Optional<Description> claim, boolean byPerson, Optional<Mark> mark) {}

    Start start(Sentence sentence, Proposal proposal, List<String> sources) {
        Optional<ReviewedSentence> known = before.flatMap(round -> sameWords(round, sentence));
        Optional<Mark> mark = known.filter(
                        old -> texts().isSame(old.context()) && old.context().equals(sentence.context()))
                .flatMap(ReviewedSentence::mark);
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

    Texts texts() {
        List<Context> old = before.stream()
                .flatMap(round -> round.sentences().stream())
                .map(ReviewedSentence::context)
                .toList();
        return new Texts(old, now.stream().map(Sentence::context).toList());
    }

    private static Optional<ReviewedSentence> sameWords(Proceedings before, Sentence sentence) {
        List<ReviewedSentence> found = before.sentences().stream()
                .filter(old -> old.exact().equals(sentence.exact()))
                .toList();
        return found.size() == 1
                ? Optional.of(found.getFirst())
                : found.stream()
                        .filter(old -> old.context().equals(sentence.context()))
                        .findFirst();
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
