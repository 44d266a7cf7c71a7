package health.newsroom.article.apidoc.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import health.newsroom.article.apidoc.WholeApi;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the whole API, for everyone. */
@Path("/api/openapi")
@PermitAll
public class ApiDescriptionResource {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    private final WholeApi api;

    @Inject
    public ApiDescriptionResource(WholeApi api) {
        this.api = api;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=1.0")
    @Operation(hidden = true)
    public String json() {
        return api.document().toPrettyString();
    }

    @GET
    @Produces({"application/yaml;qs=0.9", "application/x-yaml;qs=0.8", "text/yaml;qs=0.7"})
    @Operation(hidden = true)
    public String yaml() throws JsonProcessingException {
        return YAML.writeValueAsString(api.document());
    }
}
