package health.newsroom.review.verification.rest;

import health.newsroom.http.Role;
import health.newsroom.review.verification.VerifyLedger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a ledger holds. */
@Path("/api/reviews/{id}/ledger/verification")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.WRITER, Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR, Role.Names.OPS})
@Tag(name = "Reviews")
public class VerificationResource {

    private final VerifyLedger verify;

    @Inject
    public VerificationResource(VerifyLedger verify) {
        this.verify = verify;
    }

    @GET
    @Operation(
            summary = "Verify the ledger of a review",
            description =
                    "Computes the chain again from the rows, and holds decisions, signatures, rulings and completed rounds"
                            + " against the entries that tell of them. Answers 200 whether it holds or not; findings say where not.")
    public VerificationView verify(@PathParam("id") UUID id) {
        return VerificationView.of(verify.verify(id));
    }
}
