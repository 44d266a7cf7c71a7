package health.newsroom.article.publication.rest;

import health.newsroom.article.manuscript.Access;
import health.newsroom.article.manuscript.panache.Articles;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.publication.WhatReadersSaw;
import health.newsroom.http.Role;
import health.newsroom.refusal.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What readers had on a day. */
@Path("/api/articles/{id}/editions/on/{day}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publication")
public class PublicDayResource {

    private final WhatReadersSaw readers;
    private final Articles articles;
    private final Revisions revisions;
    private final Access access;

    @Inject
    public PublicDayResource(WhatReadersSaw readers, Articles articles, Revisions revisions, Access access) {
        this.readers = readers;
        this.articles = articles;
        this.revisions = revisions;
        this.access = access;
    }

    @GET
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            operationId = "readPublicDay",
            summary = "See what readers saw on a day, and who stood behind it",
            description =
                    "Every edition that was public at any time of that day in UTC, word for word, with its period and its review"
                            + " record. When nothing was public, wasPublic is false and editions is empty.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DayView.class)))
    @APIResponse(responseCode = "400", description = "malformed-parameter: not a day.")
    @APIResponse(responseCode = "422", description = "day-not-begun: a day in the future.")
    public DayView day(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "A day as in ISO 8601.",
                            schema = @Schema(format = "date", examples = "2026-11-22"))
                    @PathParam("day")
                    String day) {
        access.mayRead(articles.read(id));
        LocalDate on = parse(day);
        return DayView.of(
                id,
                on,
                readers.on(id, on),
                edition -> revisions.numbered(id, edition.revisionNumber()).content());
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException none) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed-parameter", "The day is written like 2026-11-22.");
        }
    }
}
