package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.panache.Editions;
import health.newsroom.article.verification.Mismatch;
import health.newsroom.article.verification.SignatureState;
import health.newsroom.article.verification.Verification;
import health.newsroom.article.verification.VerifyEdition;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether an edition is what was signed: done here for whoever does not want to do it alone. */
@Path("/records/{edition}/verification")
@PermitAll
@Tag(name = "Reading")
public class VerificationResource {

    private static final int SECONDS = 60;

    /** What came of it. */
    @Schema(
            name = "EditionVerification",
            description = "Whether an edition's text is, word for word, what was approved and signed.")
    public record VerificationDocument(
            UUID edition,
            boolean holds,
            SignatureState signature,

            @Schema(description = "Who signed; empty when nobody did.")
            String issuer,

            @Schema(description = "The key it was signed with, of /api/reviews/keys.")
            String keyId,

            @Schema(description = "Whether the manuscript has the hash that was signed.")
            boolean isRevision,

            @Schema(description = "The first place where text and record part; absent when they do not.") @Nullable
            Mismatch mismatch) {}

    private final Editions editions;
    private final VerifyEdition verify;
    private final Frame frame;

    @Inject
    public VerificationResource(Editions editions, VerifyEdition verify, Frame frame) {
        this.editions = editions;
        this.verify = verify;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=1.0")
    @Operation(hidden = true)
    public Response page(@PathParam("edition") String id) {
        return EditionId.find(editions, id).map(this::page).orElseGet(() -> NoSuchPage.answer(frame));
    }

    private Response page(Edition edition) {
        PageHead head = new PageHead(
                "Verification: " + edition.headline(),
                "Whether this article is, word for word, what was approved and signed.",
                frame.absolute("/records/" + edition.id() + "/verification"));
        String page = Templates.verification(frame, head, VerificationView.of(edition, verify.verify(edition)))
                .render();
        return answer(Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("utf-8")));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    @Operation(
            operationId = "verifyEdition",
            summary = "Verify an edition against its signed record",
            description =
                    "The signature with the published key, then the text, sentence by sentence. Whoever wants to rely on no one does"
                            + " the same with ./newsroom verify. Ask for text/html to get a page.")
    @APIResponse(
            responseCode = "200",
            description = "Verified, whatever came of it.",
            content = @Content(schema = @Schema(implementation = VerificationDocument.class)))
    @APIResponse(responseCode = "404", description = "edition-not-found.")
    public Response json(@PathParam("edition") UUID id) {
        Verification done = verify.verify(editions.read(id));
        return answer(Response.ok(
                new VerificationDocument(
                        done.edition(),
                        done.holds(),
                        done.signature(),
                        done.issuer(),
                        done.keyId(),
                        done.isRevision(),
                        done.mismatch().orElse(null)),
                MediaType.APPLICATION_JSON_TYPE));
    }

    private static Response answer(Response.ResponseBuilder answer) {
        CacheControl cache = new CacheControl();
        cache.setMaxAge(SECONDS);
        cache.setNoTransform(false);
        return answer.cacheControl(cache)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
