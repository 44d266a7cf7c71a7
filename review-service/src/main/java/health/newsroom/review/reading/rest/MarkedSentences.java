package health.newsroom.review.reading.rest;

import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.round.Proceedings;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sentences as they are after somebody marked them, and what that makes of the coverage. */
@Schema(name = "MarkedSentences")
public record MarkedSentences(List<SentenceView> sentences, Coverage coverage) {

    public static MarkedSentences of(ReadReviews.Seen seen, List<UUID> marked) {
        Proceedings round = seen.access().proceedings();
        List<SentenceView> sentences = round.sentences().stream()
                .filter(sentence -> marked.contains(sentence.id()))
                .map(sentence -> SentenceView.of(sentence, round, seen.flags()))
                .toList();
        return new MarkedSentences(sentences, ReviewView.coverage(seen));
    }
}
