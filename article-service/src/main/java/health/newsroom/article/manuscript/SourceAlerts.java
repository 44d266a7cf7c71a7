package health.newsroom.article.manuscript;

import java.util.List;
import java.util.UUID;

/** What submitting needs of whoever knows what became of sources: reviewers hear of it before they get the text. */
public interface SourceAlerts {

    /** From here to the end of the transaction nothing new becomes known. The caller has no article locked yet. */
    void hold();

    /** Tells of these sources of the article what is known and was not told yet. */
    void tell(UUID article, List<Source> sources);
}
