package health.newsroom.review.carryover.rest;

import health.newsroom.http.Role;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.carryover.Preview;
import health.newsroom.review.carryover.rest.PreviewRequest.PreviewedClaim;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an edit would cost, while it is being made. */
@Path("/api/carry-over-preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.WRITER,
    Role.Names.PHYSICIAN,
    Role.Names.EDITOR,
    Role.Names.MEDICAL_EDITOR,
    Role.Names.CREDENTIAL_OFFICER,
    Role.Names.OPS
})
@Tag(name = "Carry-over")
public class PreviewResource {

    @POST
    @Operation(
            summary = "Preview what an edit does to claims",
            description =
                    "Compares two states of a body and says for each claim whether its approvals would be carried, asked to be"
                            + " confirmed or void, and why. Looks at words and context only; nothing is read from or written to a"
                            + " review. Bodies of up to 1,000,000 characters, up to 2,000 claims.")
    public PreviewView preview(@NotNull @Valid PreviewRequest request) {
        refuseSameIds(request.claims());
        return PreviewView.of(request, Preview.of(request.before(), request.after(), request.quotes()));
    }

    private static void refuseSameIds(List<PreviewedClaim> claims) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            if (!ids.add(claims.get(i).id())) {
                throw Refusal.invalid(
                        "claim-id-twice",
                        "/claims/" + i + "/id",
                        "Two claims have the id “" + claims.get(i).id() + "”. Give each its own.");
            }
        }
    }
}
