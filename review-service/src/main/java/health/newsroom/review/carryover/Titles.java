package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Alignment;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import health.newsroom.review.text.Setting;
import health.newsroom.review.wording.Wording;
import java.util.Optional;

/** Short lines that head what follows them without being headings: "Adults", set in bold, or "Do not eat:" above a remark and a list. */
final class Titles {

    private static final int MOST_WORDS = 5;

    /** How far up a line is looked for, in sentences. */
    private static final int FAR_ABOVE = 15;

    private final Alignment alignment;

    Titles(Alignment alignment) {
        this.alignment = alignment;
    }

    Bearing between(Passage old, Passage now) {
        Optional<Wording> was = above(alignment.before(), old);
        Optional<Wording> is = above(alignment.after(), now);
        return was.map(Wording::plain).equals(is.map(Wording::plain))
                        || (was.isPresent()
                                && is.isPresent()
                                && alignment
                                        .readings()
                                        .same(
                                                was.get(),
                                                is.get(),
                                                alignment.before().language()))
                ? Bearing.NONE
                : Bearing.because("the line that heads it changed");
    }

    private static Optional<Wording> above(Outline outline, Passage claim) {
        for (int i = claim.index() - 1; i >= Math.max(0, claim.index() - FAR_ABOVE); i--) {
            Passage line = outline.passages().get(i);
            if (line.isHeading()) {
                return Optional.empty();
            }
            if (isTitle(line) && heads(line, outline.passages().get(i + 1), claim)) {
                return Optional.of(line.wording());
            }
        }
        return Optional.empty();
    }

    /** A paragraph of a few words that ends with a colon, or with none of the marks that end a sentence. */
    private static boolean isTitle(Passage line) {
        return line.setting().part() == Setting.Part.TEXT
                && line.isWholeBlock()
                && line.wording().words().size() <= MOST_WORDS
                && (line.text().endsWith(":")
                        || Character.isLetterOrDigit(
                                line.text().codePointBefore(line.text().length())))
                && !Phrases.SIGNS.in(line.wording());
    }

    /** A line right before a list introduces the list only. */
    private static boolean heads(Passage line, Passage next, Passage claim) {
        return !next.setting().isList()
                && (claim.setting().isList() || !line.text().endsWith(":"));
    }
}
