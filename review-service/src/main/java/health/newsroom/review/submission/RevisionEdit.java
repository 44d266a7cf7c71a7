package health.newsroom.review.submission;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Located;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.carryover.SentenceTrail;
import health.newsroom.review.carryover.Verdicts;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.text.Sentence;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Readings;
import health.newsroom.review.wording.RememberedLexicon;
import health.newsroom.review.wording.morfologik.EnglishLexicon;
import java.util.List;

/** Compares the revision of the last round with the one just submitted. */
final class RevisionEdit {

    private static final Lexicon LEXICON = new RememberedLexicon(new EnglishLexicon());

    private RevisionEdit() {}

    static SentenceTrail between(Proceedings before, SubmittedArticle submitted, List<Sentence> now) {
        Outline old = Outline.of(before.revision().blocks(), new IcuSentenceSplitter());
        Outline edited = old.edited(submitted.revision().blocks());
        Located was = Located.of(
                old, before.sentences().stream().map(RevisionEdit::sentence).toList());
        Located is = Located.of(edited, now.stream().map(RevisionEdit::sentence).toList());
        Alignment alignment = new Alignment(was.outline(), is.outline(), new Readings(LEXICON));
        return new SentenceTrail(was, is, new Verdicts(alignment, LEXICON));
    }

    private static Located.Sentence sentence(ReviewedSentence sentence) {
        return new Located.Sentence(sentence.id(), sentence.block(), sentence.exact());
    }

    private static Located.Sentence sentence(Sentence sentence) {
        return new Located.Sentence(sentence.id(), sentence.block(), sentence.exact());
    }
}
