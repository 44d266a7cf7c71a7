package health.newsroom.article.reading.html;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.Update;
import health.newsroom.article.publication.Contributor;
import health.newsroom.article.publication.ContributorsJson;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.reading.html.ArticleView.Correction;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.review.ReviewRecordJson;
import health.newsroom.article.text.Markdown;
import health.newsroom.article.text.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Puts together what a page shows of one edition. */
final class ArticleComposer {

    private ArticleComposer() {}

    /** @param editions the edition to show and all before it, the newest first */
    static ArticleView compose(List<Edition> editions, Manuscript content) {
        Edition edition = editions.getFirst();
        ReviewRecord record = ReviewRecordJson.read(edition.record());
        Node body = Markdown.parse(content.body());
        List<TextBlock> blocks = TextBlock.of(content.headline(), content.standfirst(), body);
        Passages passages = Passages.of(blocks, record);
        List<Contributor> writers = ContributorsJson.read(edition.byline());
        List<Contributor> reviewers = ContributorsJson.read(edition.reviewers());
        return new ArticleView(
                edition.id().toString(),
                edition.slug(),
                edition.number(),
                edition.headline(),
                Marks.alone(passages.in(TextBlock.HEADLINE)),
                standfirst(blocks, passages),
                MarkedBody.html(body, blocks, passages, content.sources()),
                edition.categories(),
                Byline.of(writers),
                Byline.of(reviewers),
                Day.of(edition.firstPublishedAt()),
                edition.number() == 1 ? null : Day.of(edition.publishedAt()),
                Day.of(edition.reviewedAt()),
                record.sentences(),
                editions.stream().flatMap(ArticleComposer::correction).toList(),
                notes(passages, edition, reviewers, content.sources()),
                sources(content.sources()));
    }

    private static @Nullable String standfirst(List<TextBlock> blocks, Passages passages) {
        return blocks.stream()
                .filter(block -> block.name().equals(TextBlock.STANDFIRST))
                .map(block -> Marks.line(block.text(), passages.in(block.name())))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Correction> correction(Edition edition) {
        Update update = edition.update();
        return update == null
                ? Stream.empty()
                : Stream.of(new Correction(
                        heading(update.type().word()), Day.of(edition.publishedAt()), update.summaryOfChanges()));
    }

    private static String heading(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('_', ' ');
    }

    private static List<ReviewNote> notes(
            Passages passages, Edition edition, List<Contributor> reviewers, List<Source> sources) {
        Map<UUID, Contributor> people =
                reviewers.stream().collect(Collectors.toMap(Contributor::person, Function.identity()));
        Map<String, Integer> numbers = new HashMap<>();
        sources.forEach(source -> numbers.put(source.key(), numbers.size() + 1));
        return passages.all().stream()
                .map(passage -> ReviewNote.of(passage, edition.revisionHash(), people, numbers))
                .toList();
    }

    static List<SourceEntry> sources(List<Source> sources) {
        return IntStream.range(0, sources.size())
                .mapToObj(i -> SourceEntry.of(i + 1, sources.get(i)))
                .toList();
    }
}
