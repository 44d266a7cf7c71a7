package health.newsroom.article.intake.rest;

import health.newsroom.article.intake.ImportPreview;
import health.newsroom.article.intake.ManuscriptImport;
import health.newsroom.article.intake.ManuscriptImport.Format;
import health.newsroom.http.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads a manuscript that was written elsewhere. */
@Path("/api/articles/import-preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR})
@Tag(name = "Intake", description = "Manuscripts that were written elsewhere.")
public class ImportResource {

    static final String EXAMPLE = """
            What a cold does to your sleep
            A blocked nose wakes most people up at least once. It passes within a week.
            What helps
            Raising the head of the bed can ease breathing through the nose.
            Source: https://www.nhs.uk/conditions/common-cold/
            - Ana Lima
            - Everyday Health, Sleep
            - 12 February 2026
            """;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "previewImport",
            summary = "See what would become of a manuscript",
            description =
                    "Finds headline, headings, sources, byline, categories, date and time in plain text or Markdown (UTF-8) and"
                            + " reports on every line. Saves nothing: look through it, then begin an article with it.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        examples = @ExampleObject(name = "a manuscript", value = EXAMPLE)),
                @Content(mediaType = "text/markdown")
            })
    @APIResponse(
            responseCode = "200",
            description = "The manuscript as it could be saved, and what became of each line.")
    public ImportPreview plainText(@NotNull String body) {
        return ManuscriptImport.read(body, Format.PLAIN_TEXT);
    }

    @POST
    @Consumes("text/markdown")
    @Operation(hidden = true)
    public ImportPreview markdown(@NotNull String body) {
        return ManuscriptImport.read(body, Format.MARKDOWN);
    }
}
