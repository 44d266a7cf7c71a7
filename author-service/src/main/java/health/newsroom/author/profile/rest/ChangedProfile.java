package health.newsroom.author.profile.rest;

import health.newsroom.author.profile.Profile;
import health.newsroom.author.profile.Slug;
import health.newsroom.author.profile.Work;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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
        Boolean accountOpen,

        @Schema(description = "Employer other than the newsroom.", examples = "Northgate Hospital")
        @Size(max = Profile.LINE)
        @Nullable
        String employer,

        @Schema(
                description = "Declared interests: firms, funders, products. Nobody reviews what names one of theirs.",
                examples = "[\"Acme Pharma\"]")
        @Size(max = Work.AT_MOST)
        @Nullable
        List<@NotBlank @Size(max = Profile.LINE) String> interests,

        @Schema(description = "Medical specialties, in words.", examples = "[\"Neurology\"]")
        @Size(max = Work.AT_MOST)
        @Nullable
        List<@NotBlank @Size(max = Profile.LINE) String> specialties,

        @Schema(description = "BCP 47 tags of the languages they work in.", examples = "[\"en\", \"no\"]")
        @Size(max = Work.AT_MOST)
        @Nullable
        List<@NotBlank @Size(max = Profile.LINE) String> languages) {

    Profile profile() {
        return new Profile(
                name, kindOfWork, bio, new Work(employer, orNone(interests), orNone(specialties), orNone(languages)));
    }

    private static List<String> orNone(@Nullable List<String> told) {
        return told == null ? List.of() : told;
    }

    @Nullable
    Slug wanted() {
        return slug == null ? null : new Slug(slug);
    }
}
