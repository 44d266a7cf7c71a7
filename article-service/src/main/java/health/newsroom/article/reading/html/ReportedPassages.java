package health.newsroom.article.reading.html;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.reopening.panache.PublicNotices;
import health.newsroom.article.review.ReviewRecordJson;
import health.newsroom.article.text.Markdown;
import health.newsroom.article.text.TextBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The reviewed passages that a reader may report: those they can read. */
@ApplicationScoped
class ReportedPassages {

    private final Revisions revisions;
    private final PublicNotices notices;

    @Inject
    ReportedPassages(Revisions revisions, PublicNotices notices) {
        this.revisions = revisions;
        this.notices = notices;
    }

    /** By their numbers on the page, from 1; none of a text that was taken down. */
    List<String> of(Edition edition) {
        boolean down = notices.of(edition.article()).stream().anyMatch(notice -> notice.isOpen() && notice.takesDown());
        return down ? List.of() : read(edition);
    }

    private List<String> read(Edition edition) {
        Manuscript content = ManuscriptJson.read(
                revisions.numbered(edition.article(), edition.revisionNumber()).content());
        List<TextBlock> blocks = TextBlock.of(content.headline(), content.standfirst(), Markdown.parse(content.body()));
        return Passages.of(blocks, ReviewRecordJson.read(edition.record())).all().stream()
                .map(passage -> passage.claim().exact())
                .toList();
    }
}
