package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Located;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.Source;
import health.newsroom.review.decision.Outcome;
import health.newsroom.review.text.Block;
import health.newsroom.review.text.commonmark.MarkdownBlocks;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Readings;
import health.newsroom.review.wording.morfologik.EnglishLexicon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A text before and a text now, in which every sentence is a claim. */
record CarryOverFixture(Text before, Text now, Function<UUID, Optional<String>> whyNotEntitled) {

    private static final long BEFORE = 1;
    private static final long NOW = 2;

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

        /** The same text under ids that begin with {@code group}. */
        Located located(long group) {
            List<Block> blocks = MarkdownBlocks.of("## " + heading + "\n\n" + String.join(" ", sentences));
            List<Located.Sentence> known = IntStream.range(0, sentences.size())
                    .mapToObj(i -> new Located.Sentence(new UUID(group, i), "body/1", sentences.get(i)))
                    .toList();
            return Located.of(Outline.of(blocks, new IcuSentenceSplitter()), known);
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
        return new PastDecision(UUID.randomUUID(), reviewer, "Dr " + reviewer, outcome, null);
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
        return new PastClaim(
                new UUID(7, sentence),
                new UUID(BEFORE, sentence),
                before.kind(),
                before.risk(),
                before.evidence(),
                decisions);
    }

    private CarryOver carryOver() {
        List<PresentClaim> present = IntStream.range(0, now.sentences().size())
                .mapToObj(i ->
                        new PresentClaim(UUID.randomUUID(), new UUID(NOW, i), now.kind(), now.risk(), now.evidence()))
                .toList();
        return new CarryOver(trail(), present, whyNotEntitled);
    }

    SentenceTrail trail() {
        Located was = before.located(BEFORE);
        Located is = now.located(NOW);
        Lexicon lexicon = new EnglishLexicon();
        Alignment alignment = new Alignment(was.outline(), is.outline(), new Readings(lexicon));
        return new SentenceTrail(was, is, new Verdicts(alignment, lexicon));
    }
}
