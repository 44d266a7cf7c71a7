package health.newsroom.author.profile.rest;

import health.newsroom.author.profile.Profile;
import health.newsroom.author.profile.Slug;
import health.newsroom.author.profile.Work;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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
        UUID account,

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
