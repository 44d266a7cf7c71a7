package health.newsroom.review.carryover;

import health.newsroom.refusal.Refusal;
import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.QuoteFinder;
import health.newsroom.review.anchoring.QuoteFinder.Found;
import health.newsroom.review.anchoring.QuoteFinder.Problem;
import health.newsroom.review.anchoring.Stretch;
import health.newsroom.review.anchoring.TextQuote;
import health.newsroom.review.text.commonmark.MarkdownBlocks;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Readings;
import health.newsroom.review.wording.RememberedLexicon;
import health.newsroom.review.wording.morfologik.EnglishLexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an edit that nobody has saved yet would do to claims: reads two texts, keeps nothing. */
public final class Preview {

    private static final Lexicon LEXICON = new RememberedLexicon(new EnglishLexicon());

    private final Outline after;
    private final List<Verdict> verdicts;

    private Preview(Outline after, List<Verdict> verdicts) {
        this.after = after;
        this.verdicts = List.copyOf(verdicts);
    }

    /**
     * @param before a body in Markdown, in which the quotes stand
     * @param after the same body after the edit
     * @throws Refusal of kind INVALID when a quote does not stand in the text before, or in several places that nothing tells
     *     apart
     */
    public static Preview of(String before, String after, List<TextQuote> quotes) {
        Outline was = Outline.of(MarkdownBlocks.of(before), new IcuSentenceSplitter());
        Outline is = was.edited(MarkdownBlocks.of(after));
        QuoteFinder finder = new QuoteFinder(was);
        Verdicts verdicts = new Verdicts(new Alignment(was, is, new Readings(LEXICON)), LEXICON);
        List<Verdict> found = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            found.add(verdicts.of(stretch(finder.find(quotes.get(i)), i)));
        }
        return new Preview(is, found);
    }

    /** One for each quote, in their order. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** How many sentences the text has after the edit. */
    public int sentences() {
        return after.passages().size();
    }

    /** How many of them are, all or in part, in a claim whose approvals stand. */
    public int carriedSentences() {
        Set<Integer> carried = new HashSet<>();
        verdicts.stream()
                .filter(verdict -> verdict.outcome().isCarried())
                .flatMap(verdict -> verdict.now().stream())
                .forEach(passage -> carried.add(passage.index()));
        return carried.size();
    }

    public int carried() {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.outcome().isCarried())
                .count();
    }

    public int toConfirm() {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.outcome().asksForConfirmation())
                .count();
    }

    public int voided() {
        return verdicts.size() - carried() - toConfirm();
    }

    private static Stretch stretch(Found found, int index) {
        return switch (found) {
            case Found.At(Stretch stretch) -> stretch;
            case Found.Not(Problem problem) -> throw refusal(problem, "/claims/" + index + "/exact");
        };
    }

    private static Refusal refusal(Problem problem, String pointer) {
        return switch (problem) {
            case NOWHERE ->
                Refusal.invalid(
                        "quote-not-found",
                        pointer,
                        "These words do not stand in “before”. Send the words as a reader sees them, without markup.");
            case SEVERAL ->
                Refusal.invalid(
                        "quote-ambiguous",
                        pointer,
                        "These words stand in several places of “before”, none of them with this prefix and suffix.");
            case OVER_BLOCKS ->
                Refusal.invalid(
                        "quote-over-blocks",
                        pointer,
                        "These words reach over the edge of a paragraph, list item or table cell. Send one claim for each.");
        };
    }
}
