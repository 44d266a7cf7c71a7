package health.newsroom.review.reading.rest;

import health.newsroom.http.Cursor;
import health.newsroom.http.EntityTags;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.http.Role;
import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.reading.ReviewFilter;
import health.newsroom.review.round.ReviewState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reviews for reading. */
@Path("/api/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.WRITER, Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
@Tag(name = "Reviews", description = "The medical review of articles, sentence by sentence")
public class ReviewResource {

    private final ReadReviews reviews;
    private final Clock clock;

    @Inject
    public ReviewResource(ReadReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List reviews, newest submission first",
            description = "Physicians get those assigned to them, writers those of their own articles, editors all.")
    public Response list(
            @Parameter(description = "Only the review of this article.") @QueryParam("article") @Nullable UUID article,
            @Parameter(description = "Only reviews in this state.") @QueryParam("state") @Nullable ReviewState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Page.of(
                        reviews.list(new ReviewFilter(article, state), page),
                        page,
                        review -> Cursor.of(review.submittedAt(), review.id()))
                .answer(uri, page);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a review",
            description =
                    "The revision in review as sentences, with claims, marks, assignments and coverage. Decisions of other"
                            + " reviewers are left out until both have signed; writers see none before the round is over.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response read(@PathParam("id") UUID id) {
        ReadReviews.Seen seen = reviews.review(id);
        return Response.ok(ReviewView.of(seen, clock.instant()))
                .tag(EntityTags.of(seen.version()))
                .build();
    }

    @GET
    @Path("{id}/annotations")
    @Produces(AnnotationsView.MEDIA_TYPE)
    @Operation(
            summary = "Read the claims as web annotations",
            description =
                    "An AnnotationPage of the W3C Web Annotation Data Model in JSON-LD: each claim with motivation assessing, its"
                            + " target the revision's URI with a TextQuoteSelector and, as a hint, a TextPositionSelector that counts"
                            + " characters of the plain text, blocks parted by one line feed.")
    public AnnotationsView annotations(@PathParam("id") UUID id, @Context UriInfo uri) {
        return AnnotationsView.of(reviews.review(id), uri.getBaseUri());
    }

    @GET
    @Path("{id}/ledger")
    @Operation(
            summary = "Read what happened in a review, in order",
            description =
                    "Each entry's hash is the SHA-256 of the hash before it, a line feed, and the entry's content as canonical"
                            + " JSON (RFC 8785). The content of entries that the caller may not see yet is left out; their hashes are not.")
    public Response ledger(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        ReadReviews.SeenLedger seen = reviews.ledger(id, page);
        return Page.of(seen.entries(), page, entry -> Cursor.of(entry.number()))
                .map(entry -> LedgerEntryView.of(entry, seen.access()))
                .answer(uri, page);
    }
}
