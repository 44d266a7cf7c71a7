package health.newsroom.article.reopening.rest;

import health.newsroom.article.reopening.RecordSourceStatus;
import health.newsroom.article.reopening.RecordSourceStatus.Recorded;
import health.newsroom.http.EntityTags;
import health.newsroom.http.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of the sources of an article. */
@Path("/api/articles/{id}/sources/{key}/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class SourceStatusResource {

    private final RecordSourceStatus record;

    @Inject
    public SourceStatusResource(RecordSourceStatus record) {
        this.record = record;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            operationId = "recordSourceStatus",
            summary = "Record that a source was corrected, doubted or retracted",
            description =
                    "About the work, by whatever key later revisions cite it: it is recorded in every article that cites the same"
                            + " one (by DOI, PMID, ISBN or address), and in those that come to cite it. If approved claims of the published edition rest"
                            + " on it they come back to the physicians, and readers see a notice; a high-risk claim that rests on"
                            + " nothing else takes the text down. CURRENT takes a mistake back. Recording the same again changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "a retraction",
                                            value =
                                                    "{\"status\": \"retraction\", \"noticeUrl\": \"https://doi.org/10.1136/bmj.f9999\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Recorded; ETag is the article's version.",
            content = @Content(schema = @Schema(implementation = SourceStandingView.class)))
    @APIResponse(responseCode = "404", description = "article-not-found or source-not-found.")
    @APIResponse(responseCode = "412", description = "stale-version: the article changed since you read it.")
    public Response record(
            @PathParam("id") UUID id,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SourceStatusBody body) {
        Recorded recorded = record.record(id, key, ifMatch, body.toFinding());
        return Response.ok(SourceStandingView.of(recorded))
                .tag(EntityTags.of(recorded.version()))
                .build();
    }
}
