package health.newsroom.article.manuscript.rest;

import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.SubmitArticle;
import health.newsroom.article.manuscript.WithdrawArticle;
import health.newsroom.http.EntityTags;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** The way of a manuscript to its reviewers, and back. */
@Path("/api/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class SubmissionResource {

    private final SubmitArticle submit;
    private final WithdrawArticle withdraw;

    @Inject
    public SubmissionResource(SubmitArticle submit, WithdrawArticle withdraw) {
        this.submit = submit;
        this.withdraw = withdraw;
    }

    @POST
    @Path("/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "submitArticle",
            summary = "Submit the current revision to review",
            description = "Sends the whole revision to the reviewers. Send {} for an article that was never published.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "a first submission", value = "{}"),
                                @ExampleObject(name = "a correction", value = Examples.CORRECTION)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "Submitted; state is IN_REVIEW.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "already-submitted, already-approved, or gate-closed when no review could make it fit to publish;"
                            + " errors says what is missing.")
    @APIResponse(responseCode = "422", description = "update-missing or update-unexpected.")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SubmissionBody body) {
        return answer(submit.submit(id, ifMatch, body.toUpdate()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.Names.WRITER, Role.Names.EDITOR})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "withdrawArticle",
            summary = "Take a submitted revision back",
            description = "The manuscript is a draft again. What readers have stays as it is. No body is needed.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn; state is DRAFT.",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "409", description = "not-submitted: there is nothing to withdraw.")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(withdraw.withdraw(id, ifMatch));
    }

    private static Response answer(Article article) {
        return Response.ok(ArticleView.of(article))
                .tag(EntityTags.of(article.version()))
                .build();
    }
}
