package health.newsroom.article.publication;

import health.newsroom.article.manuscript.OpenItem;
import health.newsroom.article.review.ReviewRecord;
import java.util.ArrayList;
import java.util.List;

/** Checks that a record speaks about the whole text and about nothing else. */
final class Coverage {

    private Coverage() {}

    static List<OpenItem> openItems(ReviewedText text, ReviewRecord record) {
        List<OpenItem> open = new ArrayList<>();
        if (record.sentences() < 1 || record.decided() < record.sentences()) {
            open.add(new OpenItem(
                    "coverage-incomplete",
                    "%d of %d sentences are decided: each must be approved as a claim or marked as non-medical."
                            .formatted(record.decided(), record.sentences())));
        }
        text.firstWordsOutside(record)
                .ifPresent(words -> open.add(new OpenItem(
                        "coverage-incomplete",
                        "Nobody decided about “%s”: the review must cover every word.".formatted(words))));
        record.claims().stream()
                .filter(claim -> !text.holds(claim))
                .map(claim -> new OpenItem(
                        "claim-not-in-text",
                        "The reviewed claim %s is not in the text.".formatted(Quoted.of(claim.exact()))))
                .forEach(open::add);
        return open;
    }
}
