package health.newsroom.article.reading.html;

import health.newsroom.article.reopening.PublicNotice;

/**
 * A dated notice as readers see it.
 *
 * @param reason goes on after “because”
 */
public record NoticeView(String id, Day day, String reason) {

    static NoticeView of(PublicNotice notice) {
        return new NoticeView(notice.id().toString(), Day.of(notice.openedAt()), notice.reason());
    }
}
