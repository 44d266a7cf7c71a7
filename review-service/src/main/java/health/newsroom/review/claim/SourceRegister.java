package health.newsroom.review.claim;

import java.time.Instant;
import java.util.List;

/** What was heard of the sources of an article, in the order in which it was heard. */
public record SourceRegister(List<SourceNews> news) {

    public SourceRegister {
        news = List.copyOf(news);
    }

    /** The sources as they were known to stand at that moment: later news make no past decision wrong. */
    public List<Source> asOf(Instant moment, List<Source> sources) {
        return sources.stream().map(source -> source.in(status(source, moment))).toList();
    }

    private SourceStatus status(Source source, Instant moment) {
        return news.stream()
                .filter(one -> !one.heardAt().isAfter(moment) && one.isOf(source))
                .reduce((earlier, later) -> later)
                .map(SourceNews::status)
                .orElse(SourceStatus.CURRENT);
    }
}
