package health.newsroom.author.profile.rest;

import health.newsroom.author.profile.Profile;
import health.newsroom.author.profile.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The whole profile as it shall be. A bio that is left out is taken away.")
record ChangedProfile(
        @Schema(description = "As it stands in a byline.", examples = "Meera Kulkarni")
        @NotBlank
        @Size(max = Profile.LINE)
        String name,

        @Schema(description = "A few words for under the name.", examples = "Pharmacist and health writer")
        @NotBlank
        @Size(max = Profile.LINE)
        String kindOfWork,

        @Schema(description = "CommonMark with GFM tables; no HTML, no pictures.") @Size(max = Profile.BIO) @Nullable
        String bio,

        @Schema(
                description = "Another address for the page; the old one redirects to it. Left out, the address stays.",
                examples = "meera-rao")
        @Size(max = Slug.LONGEST)
        @Nullable
        String slug,

        @Schema(
                description =
                        "False when the person works here no longer. Only an editor may set it; left out, it stays.")
        @Nullable
        Boolean accountOpen) {

    Profile profile() {
        return new Profile(name, kindOfWork, bio);
    }

    @Nullable
    Slug wanted() {
        return slug == null ? null : new Slug(slug);
    }
}
