package health.newsroom.review.carryover.rest;

import health.newsroom.review.anchoring.TextQuote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two states of a body, and the claims of the first. */
public record PreviewRequest(
        @NotNull
        @Size(max = LONGEST_BODY)
        @Schema(
                description = "The body in Markdown in which the claims stand.",
                examples = "Rest helps. Twisting can tear an artery.")
        String before,

        @NotNull
        @Size(max = LONGEST_BODY)
        @Schema(description = "The same body after the edit.", examples = "Rest helps. Twisting may tear an artery.")
        String after,

        @NotNull @Size(max = MOST_CLAIMS) List<@NotNull @Valid PreviewedClaim> claims) {

    static final int LONGEST_BODY = 1_000_000;
    static final int MOST_CLAIMS = 2_000;

    /** A claim by its words and what stands around them (W3C TextQuoteSelector). */
    public record PreviewedClaim(
            @NotBlank @Size(max = 100) @Schema(description = "The caller's own name for the claim.", examples = "c1")
            String id,

            @NotBlank
            @Size(max = 10_000)
            @Schema(
                    description = "Its words as a reader sees them, without markup.",
                    examples = "Twisting can tear an artery.")
            String exact,

            @Size(max = 1_000)
            @Schema(description = "Up to 32 characters before it in its block.", examples = "Rest helps. ")
            @Nullable
            String prefix,

            @Size(max = 1_000)
            @Schema(description = "Up to 32 characters behind it in its block.", examples = "")
            @Nullable
            String suffix) {

        TextQuote quote() {
            return new TextQuote(exact, prefix == null ? "" : prefix, suffix == null ? "" : suffix);
        }
    }

    List<TextQuote> quotes() {
        return claims.stream().map(PreviewedClaim::quote).toList();
    }
}
