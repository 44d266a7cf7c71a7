package health.newsroom.review.seal.rest;

import health.newsroom.review.seal.Seal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys that signed records are verified with. */
@Path("/api/reviews/keys")
@PermitAll
@Tag(name = "Reviews")
public class KeysResource {

    /** A JWK Set (RFC 7517). */
    @Schema(name = "Keys", description = "A JWK Set (RFC 7517): the key that signs first, older ones after it.")
    public record Keys(List<Map<String, Object>> keys) {}

    private final Seal seal;

    @Inject
    public KeysResource(Seal seal) {
        this.seal = seal;
    }

    @GET
    @Produces("application/jwk-set+json")
    @Operation(
            summary = "Get the public keys of signed review records",
            description =
                    "For everybody, without an account. Keys that no longer sign stay, so that old records can be verified.")
    public Keys keys() {
        return new Keys(seal.published());
    }
}
