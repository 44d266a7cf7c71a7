package health.newsroom.review.claim;

import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.claim.Proposal.NonMedical;
import health.newsroom.review.text.Block;
import health.newsroom.review.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes for every sentence whether it is a claim, of which kind and risk, and says why. It is there to miss nothing: when in
 * doubt, a claim. It reads each sentence with the one before, the heading above and the line that introduces its list.
 */
public final class Proposer {

    private static final NonMedical NOTHING_MEDICAL =
            new NonMedical("The sentence has no effect, advice or share in it, and is not about health or the body.");

    private static final NonMedical ABOUT_PEOPLE_OR_PAGES =
            new NonMedical("The sentence tells of a person or of the page, without an effect, advice or share in it.");

    private Proposer() {}

    /** @param blocks those the sentences stand in */
    public static List<Proposal> propose(List<Sentence> sentences, List<Block> blocks) {
        List<Proposal> proposals = new ArrayList<>(sentences.size());
        Map<String, Proposal> introductions = new HashMap<>();
        for (Passage passage : Passage.of(sentences, blocks)) {
            Optional<Proposal> before = proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast());
            Proposal proposal = propose(passage, before, introduction(passage, introductions));
            introductions.put(passage.exact(), proposal);
            proposals.add(proposal);
        }
        return List.copyOf(proposals);
    }

    /** A line that introduces a list is a sentence of the text; the labels of a table cell are proposed as if they were one. */
    private static Optional<Proposal> introduction(Passage passage, Map<String, Proposal> known) {
        String words = passage.introduction();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(known.computeIfAbsent(
                        words,
                        labels -> propose(
                                new Passage(labels, "", passage.heading(), ""), Optional.empty(), Optional.empty())));
    }

    static Proposal propose(Passage passage, Optional<Proposal> before, Optional<Proposal> introduction) {
        return ofItself(passage)
                .or(() -> introduced(passage, introduction))
                .or(() -> echo(passage, before))
                .<Proposal>map(claim -> asGraveAs(passage, claim, before, introduction))
                .orElse(tellsOfPeopleOrPages(passage.exact()) ? ABOUT_PEOPLE_OR_PAGES : NOTHING_MEDICAL);
    }

    private static Optional<MedicalClaim> ofItself(Passage passage) {
        return Forms.in(passage.exact())
                .filter(claim -> !isOfThePage(passage.exact(), claim))
                .or(() -> grave(passage.exact()))
                .or(() -> subject(passage.exact()))
                .or(() -> underMedicalHeading(passage));
    }

    private static Optional<MedicalClaim> grave(String sentence) {
        return GraveSubjects.in(sentence)
                .map(topic -> new MedicalClaim(ClaimKind.RISK, Risk.HIGH, "The sentence touches a grave subject."));
    }

    /** A word of health alone makes a claim, unless the sentence only tells who somebody is ("I'm a pharmacist"). */
    private static Optional<MedicalClaim> subject(String sentence) {
        return HealthWords.MEDICAL
                .in(sentence)
                .filter(word -> !tellsOfPeopleOrPages(sentence))
                .map(word -> new MedicalClaim(
                        ClaimKind.MECHANISM, Risk.LOW, "The sentence is about health or the body (“" + word + "”)."));
    }

    /** A promise, or how things generally are, in a section about something medical. */
    private static Optional<MedicalClaim> underMedicalHeading(Passage passage) {
        Optional<String> general =
                AbsoluteLanguage.in(passage.exact()).or(() -> HealthWords.GENERAL.in(passage.exact()));
        return general.filter(sign -> !tellsOfPeopleOrPages(passage.exact()))
                .filter(sign -> subject(passage.heading()).isPresent()
                        || GraveSubjects.in(passage.heading()).isPresent())
                .map(sign -> new MedicalClaim(
                        ClaimKind.TREATMENT,
                        Risk.MODERATE,
                        "The sentence says how things generally are (“" + sign
                                + "”) in a section about something medical."));
    }

    /** How a page works is no claim, unless it is grave. */
    private static boolean isOfThePage(String sentence, MedicalClaim claim) {
        return HealthWords.OF_PEOPLE_AND_PAGES.in(sentence).isPresent()
                && claim.kind() != ClaimKind.ADVICE
                && GraveSubjects.in(sentence).isEmpty();
    }

    private static boolean tellsOfPeopleOrPages(String sentence) {
        return HealthWords.FIRST_PERSON.in(sentence).isPresent()
                || HealthWords.OF_PEOPLE_AND_PAGES.in(sentence).isPresent();
    }

    /** An item of a list says what its introduction says of it. */
    private static Optional<MedicalClaim> introduced(Passage passage, Optional<Proposal> introduction) {
        return claim(introduction)
                .or(() -> passage.introduction().isEmpty() ? Optional.empty() : subject(passage.heading()))
                .map(of -> new MedicalClaim(
                        of.kind(),
                        of.risk(),
                        "The line stands in a list or table that is about something medical (“" + passage.introduction()
                                + "”)."));
    }

    /** "It is rare." after a sentence about stroke is as grave as that sentence. */
    private static Optional<MedicalClaim> echo(Passage passage, Optional<Proposal> before) {
        boolean goesOn =
                HealthWords.GOES_ON.atTheBeginning(Words.of(passage.exact())).isPresent();
        return claim(before)
                .filter(claim -> goesOn || speaksOfBefore(passage))
                .map(claim -> new MedicalClaim(
                        claim.kind(),
                        claim.risk(),
                        "The sentence speaks of the one before it, which is a medical claim."));
    }

    private static boolean speaksOfBefore(Passage passage) {
        return HealthWords.SPEAKS_OF_BEFORE.in(passage.exact()).isPresent();
    }

    /** Two physicians look at a claim whose own words, list, section or (when it leans on it) sentence before is grave. */
    private static MedicalClaim asGraveAs(
            Passage passage, MedicalClaim claim, Optional<Proposal> before, Optional<Proposal> introduction) {
        Optional<String> own = GraveSubjects.in(passage.exact());
        if (claim.risk() == Risk.HIGH && own.isEmpty()) {
            return claim;
        }
        Optional<String> why = own.or(
                        () -> GraveSubjects.in(passage.heading()).map(topic -> "its section's heading: " + topic))
                .or(() ->
                        GraveSubjects.in(passage.introduction()).map(topic -> "the introduction of its list: " + topic))
                .or(() -> inherited(introduction, "its list is introduced by a claim of high risk"))
                .or(() -> leansOn(passage, claim)
                        ? inherited(before, "it goes on from a claim of high risk")
                        : Optional.empty());
        return why.map(reason -> high(claim, reason)).orElse(claim);
    }

    private static Optional<String> inherited(Optional<Proposal> from, String reason) {
        return claim(from).filter(claim -> claim.risk() == Risk.HIGH).map(claim -> reason);
    }

    private static boolean leansOn(Passage passage, MedicalClaim claim) {
        return claim.kind() == ClaimKind.ADVICE || speaksOfBefore(passage);
    }

    private static MedicalClaim high(MedicalClaim claim, String reason) {
        return new MedicalClaim(claim.kind(), Risk.HIGH, claim.reason() + " High risk: " + reason + ".");
    }

    private static Optional<MedicalClaim> claim(Optional<Proposal> proposal) {
        return proposal.filter(MedicalClaim.class::isInstance).map(MedicalClaim.class::cast);
    }
}
