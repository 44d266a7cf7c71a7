package health.newsroom.article.manuscript.rest;

import health.newsroom.article.manuscript.Update;
import health.newsroom.article.manuscript.UpdateType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes with a submission. */
@Schema(name = "Submission")
public record SubmissionBody(
        @Schema(description = "Needed exactly when the article is published: what the new edition changes.")
        @Valid
        @Nullable
        UpdateBody update) {

    /** What readers will be told about the new edition. */
    @Schema(name = "Update")
    public record UpdateBody(
            @NotNull
            @Schema(
                    description = "In Crossref's words.",
                    enumeration = {
                        "addendum",
                        "clarification",
                        "correction",
                        "corrigendum",
                        "erratum",
                        "new_edition",
                        "new_version"
                    })
            String type,

            @NotBlank
            @Size(max = 1000)
            @Schema(
                    description = "Shown to every reader of the new edition.",
                    examples = "Corrected the dose in the second paragraph.")
            String summaryOfChanges) {

        public UpdateBody {
            if (type != null) {
                UpdateType.ofText(type);
            }
        }
    }

    @Nullable
    Update toUpdate() {
        return update == null ? null : new Update(UpdateType.ofText(update.type()), update.summaryOfChanges());
    }
}
