package health.newsroom.review.submission;

import health.newsroom.review.person.Named;
import health.newsroom.review.round.Revision;
import health.newsroom.review.round.Submission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision that was submitted, as article.submitted.v1 tells it.
 *
 * @param submission counts up per article
 * @param editedBy everybody who ever saved a revision of the article
 */
public record SubmittedArticle(
        UUID article,
        Revision revision,
        int submission,
        Named submittedBy,
        Instant submittedAt,
        @Nullable List<Named> editedBy) {

    public SubmittedArticle {
        editedBy = editedBy == null ? List.of() : List.copyOf(editedBy);
    }

    Submission asSubmission() {
        return new Submission(submission, revision.ref(), revision.headline(), submittedBy, submittedAt);
    }

    List<Named> editors() {
        return editedBy == null ? List.of() : editedBy;
    }
}
