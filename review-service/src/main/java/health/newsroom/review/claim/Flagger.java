package health.newsroom.review.claim;

import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.text.Context;
import health.newsroom.review.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at sentences, and at a text as a whole, for what writer and reviewer should look at. Pure; asked once per round. */
public final class Flagger {

    /** What tells of something rather than shows it. */
    private static final Set<String> RETOLD = Set.of("NEWS", "WEBSITE", "INTERVIEW", "UNNAMED");

    private Flagger() {}

    /** The flags of each sentence, in their order. */
    public static List<List<Flag>> ofSentences(
            List<Sentence> sentences, List<Proposal> proposals, Map<String, Source> sources) {
        List<List<Flag>> flags = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            List<Source> cited = sentences.get(i).sources().stream()
                    .map(sources::get)
                    .filter(Objects::nonNull)
                    .toList();
            flags.add(of(sentences.get(i).context(), proposals.get(i), cited));
        }
        return List.copyOf(flags);
    }

    /** The flags of the text as a whole. */
    public static List<Flag> ofText(List<Sentence> sentences) {
        return SeekCare.missingIn(sentences.stream().map(Sentence::exact).toList()).stream()
                .toList();
    }

    static List<Flag> of(Context sentence, Proposal proposal, List<Source> cited) {
        boolean isClaim = proposal instanceof MedicalClaim;
        boolean isSourced = cited.stream().anyMatch(Source::identifiable);
        return Stream.of(
                        isClaim ? absolute(sentence.exact()) : Optional.<Flag>empty(),
                        isClaim ? stronger(sentence.before(), sentence.exact(), cited) : Optional.<Flag>empty(),
                        isClaim && !isSourced ? statistic(sentence.exact()) : Optional.<Flag>empty(),
                        isSourced ? Optional.<Flag>empty() : nameless(sentence.exact(), cited))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Flag> absolute(String sentence) {
        return AbsoluteLanguage.in(sentence)
                .map(sign -> new Flag(FlagCode.ABSOLUTE_LANGUAGE, "“" + sign + "” leaves no exception."));
    }

    private static Optional<Flag> statistic(String sentence) {
        return Figures.in(sentence)
                .map(figure ->
                        new Flag(FlagCode.STATISTIC_WITHOUT_SOURCE, "“" + figure + "” is a figure without a source."));
    }

    private static Optional<Flag> nameless(String sentence, List<Source> cited) {
        if (!cited.isEmpty()) {
            return Optional.of(
                    new Flag(FlagCode.NO_SOURCE_NAMED, "What the sentence cites is nothing a reader could look up."));
        }
        return NamelessSources.in(sentence)
                .map(sign -> new Flag(FlagCode.NO_SOURCE_NAMED, "“" + sign + "” names nobody who could be asked."));
    }

    static Optional<Flag> stronger(String before, String sentence, List<Source> cited) {
        return Wording.assertionIn(sentence)
                .flatMap(assertion -> weakness(before, sentence, cited)
                        .map(weak -> new Flag(
                                FlagCode.STRONGER_THAN_EVIDENCE, "“" + assertion + "” asserts, and " + weak + ".")));
    }

    private static Optional<String> weakness(String before, String sentence, List<Source> cited) {
        if (!cited.isEmpty() && cited.stream().allMatch(source -> RETOLD.contains(source.kind()))) {
            return Optional.of("it rests on what a news report, a web page or an interview tells");
        }
        return Wording.weakEvidenceIn(sentence)
                .or(() -> Wording.weakEvidenceIn(before))
                .map(sign -> "the text itself speaks of weak evidence (“" + sign + "”)");
    }
}
