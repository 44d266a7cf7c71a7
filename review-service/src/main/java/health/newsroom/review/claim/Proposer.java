package health.newsroom.review.claim;

import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.claim.Proposal.NonMedical;
import health.newsroom.review.claim.Vocabulary.Form;
import health.newsroom.review.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Proposes for every sentence whether it is a claim, of which kind and risk, and says why. It is there to miss nothing: when in
 * doubt, a claim. It reads one sentence at a time and, for "It is rare.", the one before.
 */
public final class Proposer {

    private static final Pattern SHARE = Pattern.compile("\\d\\s?%|\\b\\d[\\d,.]* (?:in|of|out of) \\d");
    private static final Pattern AMOUNT = Pattern.compile("\\d\\s?(?:mg|mcg|µg|g|ml|iu)\\b", Pattern.CASE_INSENSITIVE);
    private static final NonMedical NOTHING_MEDICAL =
            new NonMedical("The sentence has no effect, advice or share in it, and is not about health or the body.");

    private static final NonMedical ABOUT_THE_WRITER =
            new NonMedical("The writer speaks of themselves, without an effect, advice or share in it.");

    private Proposer() {}

    public static List<Proposal> propose(List<Sentence> sentences) {
        List<Proposal> proposals = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            Optional<Proposal> before = proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast());
            proposals.add(propose(sentence.exact(), before));
        }
        return List.copyOf(proposals);
    }

    static Proposal propose(String sentence, Optional<Proposal> before) {
        return medical(sentence)
                .or(() -> echo(sentence, before))
                .map(Proposal.class::cast)
                .orElse(isAboutTheWriter(sentence) ? ABOUT_THE_WRITER : NOTHING_MEDICAL);
    }

    private static Optional<MedicalClaim> medical(String sentence) {
        Optional<String> topic = highRiskTopic(sentence);
        return topic.isPresent()
                ? Optional.of(grave(sentence, topic.get()))
                : form(sentence).or(() -> subject(sentence));
    }

    private static MedicalClaim grave(String sentence, String topic) {
        MedicalClaim plain = form(sentence)
                .orElse(new MedicalClaim(ClaimKind.RISK, Risk.HIGH, "The sentence touches a grave subject."));
        return new MedicalClaim(plain.kind(), Risk.HIGH, plain.reason() + " High risk: " + topic + ".");
    }

    private static Optional<MedicalClaim> form(String sentence) {
        if (SHARE.matcher(sentence).find()) {
            return Optional.of(
                    new MedicalClaim(ClaimKind.STATISTIC, Risk.MODERATE, "The sentence gives a number or a share."));
        }
        for (Form form : Vocabulary.FORMS) {
            Optional<String> sign = form.signs().in(sentence);
            if (sign.isPresent()) {
                String reason = "The sentence " + form.does() + " (“" + sign.get() + "”).";
                return Optional.of(new MedicalClaim(form.kind(), form.risk(), reason));
            }
        }
        return Optional.empty();
    }

    /** A word of health alone makes a claim, unless the writer only tells who they are ("I'm a pharmacist"). */
    private static Optional<MedicalClaim> subject(String sentence) {
        return Vocabulary.MEDICAL
                .in(sentence)
                .filter(word -> !isAboutTheWriter(sentence))
                .map(word -> new MedicalClaim(
                        ClaimKind.MECHANISM, Risk.LOW, "The sentence is about health or the body (“" + word + "”)."));
    }

    private static boolean isAboutTheWriter(String sentence) {
        return Vocabulary.FIRST_PERSON.in(sentence).isPresent();
    }

    private static Optional<String> highRiskTopic(String sentence) {
        return Vocabulary.HIGH_RISK.stream()
                .flatMap(topic -> topic.signs().in(sentence).stream()
                        .map(sign -> "it speaks of " + topic.name() + " (“" + sign + "”)"))
                .findFirst()
                .or(() -> AMOUNT.matcher(sentence)
                        .results()
                        .findFirst()
                        .map(m -> "it gives an amount (“" + m.group() + "”)"));
    }

    /** "It is rare." after a sentence about stroke is as grave as that sentence. */
    private static Optional<MedicalClaim> echo(String sentence, Optional<Proposal> before) {
        boolean speaksOfBefore = Vocabulary.SPEAKS_OF_BEFORE.in(sentence).isPresent();
        if (speaksOfBefore && before.isPresent() && before.get() instanceof MedicalClaim claim) {
            return Optional.of(new MedicalClaim(
                    claim.kind(), claim.risk(), "The sentence speaks of the one before it, which is a medical claim."));
        }
        return Optional.empty();
    }
}
