package health.newsroom.author.profile.rest;

import health.newsroom.author.profile.Profile;
import health.newsroom.author.profile.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The first profile of an account.")
record NewProfile(
        @Schema(description = "As it stands in a byline.", examples = "Meera Kulkarni")
        @NotBlank
        @Size(max = Profile.LINE)
        String name,

        @Schema(description = "A few words for under the name.", examples = "Pharmacist and health writer")
        @NotBlank
        @Size(max = Profile.LINE)
        String kindOfWork,

        @Schema(
                description = "CommonMark with GFM tables; no HTML, no pictures.",
                examples = "Worked ten years in a *hospital pharmacy* before writing about medicines.")
        @Size(max = Profile.BIO)
        @Nullable
        String bio,

        @Schema(
                description = "The address the page should have; left out, the name suggests one.",
                examples = "meera-kulkarni")
        @Size(max = Slug.LONGEST)
        @Nullable
        String slug,

        @Schema(
                description = "Whose profile it is, by the account's subject: for editors and credential officers."
                        + " Left out, it is the caller's own.",
                examples = "0a000000-0000-4000-8000-000000000001")
        @Nullable
        UUID account) {

    Profile profile() {
        return new Profile(name, kindOfWork, bio);
    }

    @Nullable
    Slug wanted() {
        return slug == null ? null : new Slug(slug);
    }
}
