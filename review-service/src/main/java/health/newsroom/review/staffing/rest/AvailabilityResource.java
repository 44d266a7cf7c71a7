package health.newsroom.review.staffing.rest;

import health.newsroom.http.EntityTags;
import health.newsroom.http.Role;
import health.newsroom.review.round.Viewers;
import health.newsroom.review.staffing.KeepAvailability;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Holidays, capacity, languages and topics of physicians. */
@Path("/api/reviews/availability")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments")
public class AvailabilityResource {

    private final KeepAvailability availability;
    private final Viewers viewers;

    @Inject
    public AvailabilityResource(KeepAvailability availability, Viewers viewers) {
        this.availability = availability;
        this.viewers = viewers;
    }

    @GET
    @RolesAllowed(Role.Names.PHYSICIAN)
    @Operation(
            summary = "Read on which terms you review",
            description = "Its ETag is what If-Match wants; \"0\" while you have set nothing.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AvailabilityBody.class)))
    public Response own() {
        return answer(availability.of(viewers.current().person()));
    }

    @PUT
    @Transactional
    @RolesAllowed(Role.Names.PHYSICIAN)
    @Operation(
            summary = "Say on which terms you review",
            description =
                    "While you are away in the time in which a review would be due, or have as many reviews as you take, you"
                            + " are not asked by the rules. Assignments you have already stay yours.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AvailabilityBody.class)))
    public Response set(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid AvailabilityBody wanted) {
        return answer(availability.set(viewers.current().person(), wanted.terms(), ifMatch));
    }

    @GET
    @Path("{person}")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(summary = "Read on which terms a physician reviews")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AvailabilityBody.class)))
    public Response of(@PathParam("person") UUID person) {
        return answer(availability.of(person));
    }

    private static Response answer(KeepAvailability.Kept kept) {
        return Response.ok(AvailabilityBody.of(kept.terms()))
                .tag(EntityTags.of(kept.version()))
                .build();
    }
}
