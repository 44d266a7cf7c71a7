package health.newsroom.article.publication.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import health.newsroom.article.publication.Contributor;
import health.newsroom.article.publication.ContributorsJson;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.WhatReadersSaw.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What readers had of an article on one day, and who stood behind it. */
@Schema(name = "PublicDay", description = "What readers had of an article on one day (UTC), and who stood behind it.")
record DayView(
        UUID article,
        LocalDate day,

        @Schema(description = "Whether anything of the article was public at any time of that day.")
        boolean wasPublic,

        @Schema(description = "In the order in which readers got them; empty when nothing was public.")
        List<PublicEdition> editions) {

    /** An edition that was public for a time of that day, word for word, with its review record. */
    @Schema(name = "PublicEdition")
    record PublicEdition(
            EditionView edition,
            Instant publicFrom,

            @Schema(description = "When the next edition took its place; absent while it is what readers have.")
            @Nullable
            Instant publicUntil,

            @Schema(
                    implementation = Object.class,
                    description = "The text. SHA-256 of its canonical JSON is the revision's hash.")
            @JsonRawValue
            String manuscript,

            List<Contributor> byline,
            List<Contributor> reviewers,
            Instant reviewedAt,

            @Schema(
                    implementation = Object.class,
                    description =
                            "Every claim with its signed decisions, who made them and their credential as it stood; every mark.")
            @JsonRawValue
            String record,

            @Schema(description = "SHA-256 of the canonical JSON (RFC 8785) of record.")
            String recordHash,

            String ledgerHead) {

        static PublicEdition of(Shown shown, String manuscript) {
            Edition edition = shown.edition();
            return new PublicEdition(
                    EditionView.of(edition),
                    shown.from(),
                    shown.until(),
                    manuscript,
                    ContributorsJson.read(edition.byline()),
                    ContributorsJson.read(edition.reviewers()),
                    edition.reviewedAt(),
                    edition.record(),
                    edition.recordHash(),
                    edition.ledgerHead());
        }
    }

    static DayView of(UUID article, LocalDate day, List<Shown> shown, Function<Edition, String> manuscript) {
        return new DayView(
                article,
                day,
                !shown.isEmpty(),
                shown.stream()
                        .map(one -> PublicEdition.of(one, manuscript.apply(one.edition())))
                        .toList());
    }
}
