package health.newsroom.article.reading.html;

import health.newsroom.article.reading.panache.Shelf;
import health.newsroom.article.report.Complaint;
import health.newsroom.article.report.ReaderReport;
import health.newsroom.article.report.TakeReport;
import health.newsroom.refusal.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same for programs: a reader's report as JSON, without an account. */
@Path("/articles/{slug}/reports")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading")
public class ReportsResource {

    /** What a reader says is wrong. */
    @Schema(name = "NewReaderReport")
    public record NewReaderReport(
            @Size(max = Complaint.LONGEST_QUOTATION)
            @Schema(
                    description =
                            "The words that are meant, as they stand on the page; absent for the article as a whole.",
                    examples = "Most cracks are harmless.")
            @Nullable
            String quotation,

            @NotBlank
            @Size(max = Complaint.LONGEST_PROBLEM)
            @Schema(
                    description = "Plain text; nothing in it is read as markup.",
                    examples = "The guideline this rests on says “rarely”, not “never”.")
            String problem,

            @Size(max = Complaint.LONGEST_EMAIL)
            @Schema(
                    description = "For an answer. Never shown in public, and deleted after 180 days.",
                    examples = "reader@example.org")
            @Nullable
            String email) {}

    /** That it arrived. */
    @Schema(name = "ReaderReportReceipt")
    public record Receipt(
            @Schema(description = "The number to ask after it with.", examples = "R-7Q2K-MX4D")
            String reference) {}

    private final Shelf shelf;
    private final TakeReport reports;

    @Inject
    public ReportsResource(Shelf shelf, TakeReport reports) {
        this.shelf = shelf;
        this.reports = reports;
    }

    @POST
    @Operation(
            operationId = "reportProblem",
            summary = "Report a problem with a published article",
            description =
                    "By any reader. The claims that the quotation concerns come back to the newsroom as a task; readers see nothing"
                            + " of it until a medical editor says so. A repeat with the same Idempotency-Key makes no second report.")
    @APIResponse(
            responseCode = "201",
            description = "Received.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "400", description = "idempotency-key-missing, or a body that cannot be read.")
    @APIResponse(responseCode = "404", description = "article-not-found.")
    @APIResponse(responseCode = "422", description = "validation-failed, or idempotency-key-reused.")
    @APIResponse(responseCode = "429", description = "too-many-reports: try again after Retry-After seconds.")
    public Response send(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid NewReaderReport wanted) {
        if (key == null || key.isBlank() || key.length() > 200) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED,
                    "idempotency-key-missing",
                    "Send an Idempotency-Key of 1 to 200 characters, the same when you repeat a call (a UUID does well).");
        }
        UUID article = shelf.bySlug(slug)
                .orElseThrow(() -> Refusal.notFound("article-not-found", "There is no article at this address."))
                .article();
        ReaderReport report =
                reports.take(article, key, Complaint.of(wanted.quotation(), wanted.problem(), wanted.email()));
        return Response.status(Status.CREATED)
                .entity(new Receipt(report.reference()))
                .build();
    }
}
