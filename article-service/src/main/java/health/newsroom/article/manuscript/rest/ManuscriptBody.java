package health.newsroom.article.manuscript.rest;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.Source;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A manuscript as its writer sends it. */
@Schema(name = "Manuscript")
public record ManuscriptBody(
        @NotBlank @Size(max = Manuscript.HEADLINE_LIMIT) @Schema(description = "One line of plain text.")
        String headline,

        @Size(max = Manuscript.STANDFIRST_LIMIT)
        @Schema(description = "One line of plain text under the headline.")
        @Nullable
        String standfirst,

        @NotNull
        @Schema(
                description =
                        "CommonMark with GFM tables, at most 1 MB. [^key] cites the source with that key. No HTML, images,"
                                + " code blocks or footnote definitions.")
        String body,

        @Nullable List<@NotBlank @Size(max = Manuscript.CATEGORY_LIMIT) String> categories,
        @Nullable List<@NotNull Source> sources,

        @Schema(
                description =
                        "The ids of the persons who wrote it. Left out: the caller for a new article, as before for a revision.")
        @Nullable
        List<@NotNull UUID> byline) {

    Manuscript toManuscript(List<UUID> bylineUnlessSaid) {
        return new Manuscript(
                headline,
                standfirst,
                body,
                categories == null ? List.of() : categories,
                sources == null ? List.of() : sources,
                byline == null ? bylineUnlessSaid : byline);
    }
}
