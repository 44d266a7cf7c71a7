package health.newsroom.review.carryover;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.Source;
import health.newsroom.review.decision.Outcome;
import health.newsroom.review.text.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A text before and a text now, in which every sentence is a claim. */
record CarryOverFixture(Text before, Text now, Function<UUID, Optional<String>> whyNotEntitled) {

    /** A text whose sentences all stand under one heading and rest on one source. */
    record Text(List<String> sentences, String heading, ClaimKind kind, Risk risk, Map<String, Source> evidence) {

        static Text of(String... sentences) {
            return new Text(
                    List.of(sentences), "Risks", ClaimKind.RISK, Risk.HIGH, evidence("biller", "Cervical dissection"));
        }

        static Text of(List<String> sentences) {
            return of(sentences.toArray(String[]::new));
        }

        Text under(String otherHeading) {
            return new Text(sentences, otherHeading, kind, risk, evidence);
        }

        Text as(ClaimKind otherKind, Risk otherRisk) {
            return new Text(sentences, heading, otherKind, otherRisk, evidence);
        }

        Text on(String key, String title) {
            return new Text(sentences, heading, kind, risk, evidence(key, title));
        }

        List<Context> contexts() {
            return IntStream.range(0, sentences.size())
                    .mapToObj(i -> new Context(sentences.get(i), at(i - 1), at(i + 1), heading))
                    .toList();
        }

        private String at(int index) {
            return index < 0 || index >= sentences.size() ? "" : sentences.get(index);
        }

        private static Map<String, Source> evidence(String key, String title) {
            return Map.of(
                    key,
                    new Source(
                            key, "JOURNAL_ARTICLE", title, List.of(), null, null, "10.1161/x", null, null, null, true));
        }
    }

    static CarryOverFixture between(Text before, Text now) {
        return new CarryOverFixture(before, now, reviewer -> Optional.empty());
    }

    CarryOverFixture where(Function<UUID, Optional<String>> reviewersAre) {
        return new CarryOverFixture(before, now, reviewersAre);
    }

    static PastDecision decision(UUID reviewer, Outcome outcome) {
        return new PastDecision(UUID.randomUUID(), reviewer, "Dr " + reviewer, outcome);
    }

    static List<PastDecision> approvedBy(UUID reviewer) {
        return List.of(decision(reviewer, Outcome.APPROVED));
    }

    Fate fateOf(int sentence, List<PastDecision> decisions) {
        return fates(sentence, decisions).getFirst();
    }

    List<Fate> fates(int sentence, List<PastDecision> decisions) {
        return carryOver().fates(List.of(past(sentence, decisions)));
    }

    /** The fates when every sentence was approved. */
    List<Fate> fatesOfAll(UUID reviewer) {
        return carryOver()
                .fates(IntStream.range(0, before.sentences().size())
                        .mapToObj(i -> past(i, approvedBy(reviewer)))
                        .toList());
    }

    private PastClaim past(int sentence, List<PastDecision> decisions) {
        Context context = before.contexts().get(sentence);
        return new PastClaim(
                new UUID(7, sentence), context, before.kind(), before.risk(), before.evidence(), decisions);
    }

    private CarryOver carryOver() {
        List<PresentClaim> present = now.contexts().stream()
                .map(context -> new PresentClaim(UUID.randomUUID(), context, now.kind(), now.risk(), now.evidence()))
                .toList();
        return new CarryOver(new Texts(before.contexts(), now.contexts()), present, whyNotEntitled);
    }
}
