package health.newsroom.review.judgement.rest;

import health.newsroom.http.Idempotent;
import health.newsroom.http.Role;
import health.newsroom.review.judgement.ApproveShown;
import health.newsroom.review.judgement.ReadPacket;
import health.newsroom.review.reading.rest.DecisionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** What a reviewer has to look at, and approving much of it at once. */
@Path("/api/reviews/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.PHYSICIAN)
@Tag(name = "Decisions")
public class PacketResource {

    private final ReadPacket packets;
    private final ApproveShown approvals;

    @Inject
    public PacketResource(ReadPacket packets, ApproveShown approvals) {
        this.packets = packets;
        this.approvals = approvals;
    }

    @GET
    @Path("packet")
    @Operation(
            summary = "Read what is new for you in a review",
            description =
                    "What you owe and have not signed: the old words, the new words, what became of your decision and why."
                            + " What you decided and nobody changed is not in it. It is remembered which claims you were shown.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PacketView.class)))
    public PacketView packet(@PathParam("id") UUID review) {
        return PacketView.of(packets.read(review));
    }

    @POST
    @Path("decisions/bulk")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Approve claims of LOW risk together",
            description = "All or none: each must be of LOW risk and have been shown to you, as it is, in your packet.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionView[].class)))
    public Response approve(@PathParam("id") UUID review, @NotNull @Valid BulkApproval wanted) {
        return Response.status(Status.CREATED)
                .entity(approvals.approve(review, wanted.claims(), wanted.revision()).stream()
                        .map(DecisionView::unsigned)
                        .toList())
                .build();
    }
}
