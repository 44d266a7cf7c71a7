package health.newsroom.article.reading.html;

import com.fasterxml.jackson.annotation.JsonRawValue;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.Revision;
import health.newsroom.article.manuscript.panache.Revisions;
import health.newsroom.article.publication.Contributor;
import health.newsroom.article.publication.ContributorsJson;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.panache.Editions;
import health.newsroom.article.review.ReviewRecordJson;
import health.newsroom.article.review.SignedRecordJson;
import health.newsroom.refusal.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The review record of an edition: a page for readers, and JSON with which anyone can check it. */
@Path("/records/{edition}")
@PermitAll
@Tag(name = "Reading", description = "What readers, and those who check on us, can ask for without an account.")
public class RecordsResource {

    /** W3C, Securing Verifiable Credentials using JOSE and COSE. */
    private static final String CREDENTIAL = "application/vc+jwt";

    /** The record with all that is needed to check it. */
    @Schema(name = "ReviewRecord")
    public record RecordDocument(
            UUID edition,
            int number,
            UUID article,
            String url,
            String headline,
            Instant publishedAt,
            List<Contributor> byline,
            List<Contributor> reviewers,
            UUID review,
            Instant reviewedAt,

            @Schema(description = "SHA-256 of the canonical JSON (RFC 8785) of manuscript.")
            String revisionHash,

            @Schema(implementation = Object.class) @JsonRawValue
            String manuscript,

            @Schema(description = "SHA-256 of the canonical JSON (RFC 8785) of record.")
            String recordHash,

            @Schema(implementation = Object.class) @JsonRawValue
            String record,

            String ledgerHead,

            @Schema(description = "The record as the house signed it: a compact JWS (VC-JOSE-COSE, typ vc+jwt).")
            @Nullable
            String signedRecord,

            @Schema(implementation = Object.class, description = "What the JWS says: a W3C Verifiable Credential 2.0.")
            @JsonRawValue
            @Nullable
            String credential) {}

    private final Editions editions;
    private final Revisions revisions;
    private final Frame frame;

    @Inject
    public RecordsResource(Editions editions, Revisions revisions, Frame frame) {
        this.editions = editions;
        this.revisions = revisions;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=1.0")
    @Operation(hidden = true)
    public Response page(@PathParam("edition") String id, @Context Request request) {
        return EditionId.find(editions, id)
                .map(edition -> page(edition, request))
                .orElseGet(() -> NoSuchPage.answer(frame));
    }

    private Response page(Edition edition, Request request) {
        Response answer = PublicAnswer.of(
                request,
                frame.form() + "-record-" + edition.id(),
                edition.publishedAt(),
                MediaType.TEXT_HTML_TYPE.withCharset("utf-8"),
                () -> Templates.record(frame, head(edition), view(edition)).render());
        return byAccept(answer);
    }

    private RecordView view(Edition edition) {
        Manuscript content = ManuscriptJson.read(revision(edition).content());
        return RecordView.of(edition, ReviewRecordJson.read(edition.record()), content);
    }

    private PageHead head(Edition edition) {
        return new PageHead(
                "Review record: " + edition.headline(),
                "Who approved which sentence of this article, and on which sources.",
                frame.absolute("/records/" + edition.id()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=0.5")
    @Operation(
            operationId = "readReviewRecord",
            summary = "Read the review record of an edition",
            description =
                    "The signed statement of who approved what, with the text it is about. Ask for text/html to get a page.")
    @APIResponse(
            responseCode = "200",
            description = "The record; it never changes.",
            content = @Content(schema = @Schema(implementation = RecordDocument.class)))
    @APIResponse(responseCode = "404", description = "edition-not-found.")
    public Response json(@PathParam("edition") UUID id, @Context Request request) {
        Edition edition = editions.read(id);
        Response answer = PublicAnswer.of(
                request,
                "json2-" + edition.id(),
                edition.publishedAt(),
                MediaType.APPLICATION_JSON_TYPE,
                () -> document(edition));
        return byAccept(answer);
    }

    private RecordDocument document(Edition edition) {
        return new RecordDocument(
                edition.id(),
                edition.number(),
                edition.article(),
                frame.absolute("/articles/" + edition.slug()),
                edition.headline(),
                edition.publishedAt(),
                ContributorsJson.read(edition.byline()),
                ContributorsJson.read(edition.reviewers()),
                edition.review(),
                edition.reviewedAt(),
                edition.revisionHash(),
                revision(edition).content(),
                edition.recordHash(),
                edition.record(),
                edition.ledgerHead(),
                edition.signedRecord(),
                credential(edition.signedRecord()));
    }

    private static @Nullable String credential(@Nullable String jws) {
        return jws == null ? null : SignedRecordJson.read(jws).credential();
    }

    @GET
    @Produces(CREDENTIAL + ";qs=0.4")
    @Operation(
            operationId = "readSignedRecord",
            summary = "Read the signed review record of an edition",
            description =
                    "A W3C Verifiable Credential 2.0 secured with JOSE: a compact JWS, to be verified with the keys of"
                            + " /api/reviews/keys. Its subject lists every sentence in reading order.")
    @APIResponse(
            responseCode = "200",
            description = "The record; it never changes.",
            content = @Content(mediaType = CREDENTIAL, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "edition-not-found; record-not-signed.")
    public Response signed(@PathParam("edition") UUID id, @Context Request request) {
        return byAccept(credential(editions.read(id), request));
    }

    @GET
    @Path("credential")
    @Produces(CREDENTIAL)
    @Operation(
            operationId = "downloadSignedRecord",
            summary = "Read the signed review record under an address of its own",
            description = "As the record's own address answers when asked for application/vc+jwt.")
    @APIResponse(
            responseCode = "200",
            description = "The record; it never changes.",
            content = @Content(mediaType = CREDENTIAL, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "edition-not-found; record-not-signed.")
    public Response download(@PathParam("edition") UUID id, @Context Request request) {
        return credential(editions.read(id), request);
    }

    private static Response credential(Edition edition, Request request) {
        String jws = edition.signedRecord();
        if (jws == null) {
            throw Refusal.notFound(
                    "record-not-signed", "This edition was published before review records were signed.");
        }
        return PublicAnswer.of(
                request, "jws-" + edition.id(), edition.publishedAt(), MediaType.valueOf(CREDENTIAL), () -> jws);
    }

    private Revision revision(Edition edition) {
        return revisions.numbered(edition.article(), edition.revisionNumber());
    }

    private static Response byAccept(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
