package health.newsroom.article.reopening.rest;

import health.newsroom.article.sources.Finding;
import health.newsroom.article.sources.SourceStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a source. */
@Schema(name = "SourceStatus")
public record SourceStatusBody(
        @NotNull
        @Schema(
                description = "CURRENT, or the update type in Crossref's words.",
                enumeration = {
                    "CURRENT",
                    "addendum",
                    "clarification",
                    "correction",
                    "corrigendum",
                    "erratum",
                    "expression_of_concern",
                    "new_edition",
                    "new_version",
                    "partial_retraction",
                    "removal",
                    "retraction",
                    "withdrawal"
                })
        String status,

        @Size(min = 1, max = 1000) @Schema(description = "For colleagues; readers do not see it.") @Nullable
        String note,

        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "is an http or https address")
        @Schema(description = "Where its publisher says so.", examples = "https://doi.org/10.1136/bmj.f9999")
        @Nullable
        String noticeUrl) {

    public SourceStatusBody {
        if (status != null) {
            SourceStatus.of(status);
        }
    }

    Finding toFinding() {
        return new Finding(SourceStatus.of(status), note, noticeUrl);
    }
}
