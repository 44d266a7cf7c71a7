package health.newsroom.review.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The limit that evidence sets to wording. A sentence that asserts a cause or an effect ("causes", "prevents", and no "may")
 * needs, among the appraised sources it rests on, at least one that can show a cause (a controlled or cohort study, or what sums
 * such studies up) at more than very low certainty. While nobody has appraised anything there is nothing to compare with.
 */
public final class WordingLimit {

    private WordingLimit() {}

    /** How the sentence exceeds the appraised evidence, in words, or empty when it does not. */
    public static Optional<String> exceededBy(String sentence, List<Ground> evidence) {
        List<Finding> findings = findings(evidence).toList();
        if (findings.isEmpty() || findings.stream().anyMatch(Finding::canShowCause)) {
            return Optional.empty();
        }
        String weak = findings.stream()
                .map(finding -> finding.studyType().words() + " of "
                        + finding.certainty().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " certainty")
                .distinct()
                .collect(Collectors.joining(" and "));
        return Wording.assertionIn(sentence)
                .map(assertion -> "“" + assertion + "” asserts a cause or an effect, and it rests on " + weak + ".");
    }

    /** The flag for it; while nothing is appraised, what the sentence and its sources show by themselves. */
    public static Optional<Flag> flag(String before, String sentence, List<Ground> evidence) {
        return findings(evidence).findAny().isPresent()
                ? exceededBy(sentence, evidence).map(words -> new Flag(FlagCode.STRONGER_THAN_EVIDENCE, words))
                : Flagger.stronger(
                        before, sentence, evidence.stream().map(Ground::source).toList());
    }

    private static Stream<Finding> findings(List<Ground> evidence) {
        return evidence.stream()
                .flatMap(ground -> Stream.ofNullable(ground.appraisal()))
                .flatMap(appraisal -> appraisal.finding().stream());
    }
}
