package health.newsroom.article.reading.html;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages, each checked against its template when this service is built. */
@CheckedTemplate(basePath = "reading")
final class Templates {

    private Templates() {}

    static native TemplateInstance home(Frame frame, List<Teaser> teasers, @Nullable String older);

    static native TemplateInstance article(
            Frame frame, PageHead head, List<NoticeView> notices, String articleHtml, String jsonLd);

    /** What readers find in the place of a text that was taken down. */
    static native TemplateInstance withdrawn(Frame frame, PageHead head, List<NoticeView> notices);

    /** The part of an article's page that is made once. */
    static native TemplateInstance edition(ArticleView article);

    static native TemplateInstance record(Frame frame, PageHead head, RecordView record);

    static native TemplateInstance verification(Frame frame, PageHead head, VerificationView verification);

    /** The form with which a reader reports a problem. */
    static native TemplateInstance report(Frame frame, PageHead head, ReportView form);

    static native TemplateInstance reported(Frame frame, PageHead head, String article, String reference);

    static native TemplateInstance missing(Frame frame);
}
