package health.newsroom.article.apidoc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The description of the whole API, asked of the services now and then. A service that is away costs its part only. */
@ApplicationScoped
public class WholeApi {

    private static final Logger LOG = Logger.getLogger(WholeApi.class);

    private record Kept(ObjectNode document, Instant until) {}

    private final OpenApiDocumentService own;
    private final ApiConfig config;
    private final Clock clock;
    private final HttpClient http;
    private final ObjectMapper mapper = new ObjectMapper();
    private volatile @Nullable Kept kept;

    @Inject
    public WholeApi(OpenApiDocumentService own, ApiConfig config, Clock clock) {
        this.own = own;
        this.config = config;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(config.patience()).build();
    }

    public ObjectNode document() {
        Kept now = kept;
        return now != null && clock.instant().isBefore(now.until()) ? now.document() : ask();
    }

    private synchronized ObjectNode ask() {
        Kept meanwhile = kept;
        if (meanwhile != null && clock.instant().isBefore(meanwhile.until())) {
            return meanwhile.document();
        }
        ApiDescription api = new ApiDescription((ObjectNode) ownDocument());
        new TreeMap<>(Map.of("author-service", config.authorService(), "review-service", config.reviewService()))
                .forEach((service, address) -> add(api, service, address));
        ObjectNode document = api.document();
        kept = new Kept(document, clock.instant().plus(api.isWhole() ? config.keep() : config.keepIncomplete()));
        return document;
    }

    private JsonNode ownDocument() {
        try {
            return mapper.readTree(own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException neverOfOurs) {
            throw new IllegalStateException(neverOfOurs);
        }
    }

    private void add(ApiDescription api, String service, URI address) {
        try {
            api.add(service, fetch(address));
        } catch (IOException away) {
            LOG.warnf("%s does not describe its part of the API: %s", service, away.toString());
            api.miss(service);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            api.miss(service);
        }
    }

    private JsonNode fetch(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/q/openapi?format=JSON"))
                .timeout(config.patience())
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        try {
            return mapper.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new IOException("answered no JSON", noJson);
        }
    }
}
