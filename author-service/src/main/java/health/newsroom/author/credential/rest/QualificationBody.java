package health.newsroom.author.credential.rest;

import health.newsroom.author.credential.CredentialKind;
import health.newsroom.author.credential.Identifier;
import health.newsroom.author.credential.Period;
import health.newsroom.author.credential.Qualification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Qualification",
        description =
                "What is said of a credential. All of it is looked up; to change any of it ends the verification.")
record QualificationBody(
        @Schema(examples = "LICENCE") @NotNull CredentialKind kind,

        @Schema(description = "The usual short form.", examples = "GMC") @NotBlank @Size(max = 40)
        String code,

        @Schema(description = "In full, as it may stand under a name.", examples = "Licence to practise medicine")
        @NotBlank
        @Size(max = 200)
        String title,

        @NotNull @Valid IdentifierBody identifier,

        @Schema(description = "Who granted it.", examples = "General Medical Council") @NotBlank @Size(max = 200)
        String issuer,

        @Schema(description = "Country or part of one, ISO 3166.", examples = "GB") @NotBlank @Size(max = 6)
        String whereValid,

        @Schema(
                description = "The specialties it is valid for; empty when not limited.",
                examples = "[\"general practice\"]")
        @NotNull
        @Size(max = 20)
        List<@NotBlank @Size(max = 80) String> fields,

        @NotNull @Valid PeriodBody period,

        @Schema(description = "Whether it is a licence to practise medicine. Left out, it is not.", examples = "true")
        @Nullable
        Boolean medical) {

    @Schema(name = "Identifier", description = "What it is called where it was issued.")
    record IdentifierBody(
            @Schema(description = "Who counts.", examples = "https://www.gmc-uk.org") @NotBlank @Size(max = 200)
            String system,

            @Schema(description = "The number there.", examples = "7012345") @NotBlank @Size(max = 100)
            String value) {}

    @Schema(name = "Period", description = "Days in UTC, both included.")
    record PeriodBody(
            @Schema(examples = "2015-08-01") @NotNull LocalDate start,

            @Schema(description = "Left out when it does not end by itself.", examples = "2027-07-31") @Nullable
            LocalDate end) {}

    Qualification qualification() {
        return new Qualification(
                kind,
                code,
                title,
                new Identifier(identifier.system, identifier.value),
                issuer,
                whereValid,
                fields,
                new Period(period.start, period.end),
                Boolean.TRUE.equals(medical));
    }
}
