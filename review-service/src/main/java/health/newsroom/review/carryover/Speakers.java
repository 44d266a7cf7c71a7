package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sentences around a quotation that say whose words it is. */
final class Speakers {

    private Speakers() {}

    /** Their words, looks left out of account: the sentence that leads on to the quotation, and the one that names its speaker behind it. */
    static List<String> of(Outline outline, Passage quoted) {
        List<String> speakers = new ArrayList<>();
        Passage first = end(quoted, outline::before);
        Passage last = end(quoted, outline::after);
        outline.before(first)
                .filter(sentence -> !sentence.isHeading())
                .filter(sentence -> sentence.text().endsWith(":") || speaks(sentence))
                .ifPresent(sentence -> speakers.add(sentence.wording().key()));
        outline.after(last)
                .filter(sentence -> isSignature(sentence) || (speaks(sentence) && sentence.isInBlockOf(last)))
                .ifPresent(sentence -> speakers.add(sentence.wording().key()));
        if (isSignature(last)) {
            speakers.add(last.wording().key());
        }
        return speakers;
    }

    private static Passage end(Passage quoted, Function<Passage, Optional<Passage>> step) {
        Passage at = quoted;
        Optional<Passage> next = step.apply(at).filter(Passage::isQuoted);
        while (next.isPresent()) {
            at = next.get();
            next = step.apply(at).filter(Passage::isQuoted);
        }
        return at;
    }

    private static boolean speaks(Passage sentence) {
        return Phrases.SPEAKS.in(sentence.wording());
    }

    /** "— Dr Hannah Okafor, neurologist". */
    private static boolean isSignature(Passage sentence) {
        return !sentence.tokens().isEmpty()
                && sentence.tokens().getFirst().canonical().equals("-");
    }
}
