package health.newsroom.review.staffing.rest;

import health.newsroom.review.assignment.Away;
import health.newsroom.review.assignment.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On which terms somebody reviews, all of them. */
@Schema(name = "Availability", description = "On which terms a physician reviews. What is left out is not limited.")
public record AvailabilityBody(
        @Min(0) @Max(50) @Schema(description = "How many reviews at a time; 0 for none.", examples = "3") @Nullable
        Integer reviewsAtOnce,

        @Valid @Schema(description = "Days on which none are taken, both included, in UTC.") @Nullable
        AwayBody away,

        @Size(max = 20)
        @Schema(description = "BCP 47 tags of the languages texts are judged in.", examples = "[\"en\", \"no\"]")
        @Nullable
        List<@Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") String> languages,

        @Size(max = 50)
        @Schema(
                description = "What they like to be asked about, beside their specialties.",
                examples = "[\"Neck and back\"]")
        @Nullable
        List<@Size(min = 1, max = 120) String> topics) {

    /** Holidays. */
    @Schema(name = "Away")
    public record AwayBody(@NotNull LocalDate from, @NotNull LocalDate to) {}

    static AvailabilityBody of(Terms terms) {
        Away away = terms.away();
        return new AvailabilityBody(
                terms.atOnce(),
                away == null ? null : new AwayBody(away.from(), away.to()),
                terms.languages(),
                terms.topics());
    }

    Terms terms() {
        return new Terms(
                reviewsAtOnce,
                away == null ? null : new Away(away.from(), away.to()),
                languages == null ? List.of() : languages,
                topics == null ? List.of() : topics);
    }
}
