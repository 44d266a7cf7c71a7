package health.newsroom.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a service's OpenAPI document what holds for every operation, so that no resource repeats it: how requests are refused,
 * the key that makes a POST repeatable, the version that a change names. What is special about an operation its own annotations say.
 */
public class ApiDocument implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problem());
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        boolean named = parameter(operation, "If-Match") != null;
        boolean changes = method == HttpMethod.POST && !path.endsWith("-preview");
        if (changes && parameter(operation, "Idempotency-Key") == null) {
            operation.addParameter(idempotencyKey());
        }
        if (named) {
            require(parameter(operation, "If-Match"));
        }
        APIResponses responses = operation.getResponses();
        tagTheVersion(responses, method);
        refusals(path, method, operation, named).forEach((status, why) -> {
            if (!isDescribed(responses.getAPIResponse(status))) {
                responses.addAPIResponse(status, refusal(why));
            }
        });
    }

    /** What the server writes in by itself has no body, and so does not say what a refusal looks like. */
    private static boolean isDescribed(@Nullable APIResponse response) {
        return response != null && response.getContent() != null;
    }

    private static Map<String, String> refusals(String path, HttpMethod method, Operation operation, boolean named) {
        Map<String, String> refusals = new TreeMap<>();
        if (path.startsWith("/api/") && !path.startsWith("/api/openapi")) {
            refusals.put("401", "No access token, or one that is not valid here.");
            refusals.put("403", "The account may not do this.");
        }
        if (path.contains("{")) {
            refusals.put("404", "There is no such thing, or none that the account may know of.");
        }
        if (operation.getRequestBody() != null) {
            refusals.put("413", "The body is larger than 2 MB.");
            refusals.put("415", "The body has another media type than the ones named.");
            refusals.put("422", "The body was understood, and `errors` says what is wrong with it.");
        }
        if (operation.getRequestBody() != null || hasQuery(operation) || method == HttpMethod.POST) {
            refusals.put("400", "The request could not be understood.");
        }
        if (method != HttpMethod.GET) {
            refusals.put("409", "It cannot be done in the state things are in.");
        }
        if (named) {
            refusals.put("412", "It was changed since it was read.");
            refusals.put("428", "If-Match is missing.");
        }
        refusals.put("503", "A part that is needed is away; try again shortly.");
        return refusals;
    }

    /** Single things carry their version; what a list's items are at is in the items. */
    private static void tagTheVersion(APIResponses responses, HttpMethod method) {
        responses.getAPIResponses().forEach((status, response) -> {
            if (method == HttpMethod.POST && status.equals("201")) {
                response.addHeader("Location", header("Where it is."));
                response.addHeader("ETag", header("Its version, for If-Match."));
            }
        });
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(string());
    }

    private static boolean hasQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static @Nullable Parameter parameter(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters == null
                ? null
                : parameters.stream()
                        .filter(parameter -> name.equals(parameter.getName()))
                        .findFirst()
                        .orElse(null);
    }

    private static void require(@Nullable Parameter ifMatch) {
        if (ifMatch != null) {
            ifMatch.required(true)
                    .description("The ETag of the version that was read.")
                    .example("\"3\"");
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .schema(string())
                .example("3f1c6f0e-5a56-4a0e-9d4e-0d8a8f0b6d11")
                .description(
                        "Any text of the caller's making. A repeat with the same key and body gets the first answer"
                                + " and does nothing; with another body it is refused (422 idempotency-key-reused).");
    }

    private static APIResponse refusal(String why) {
        return OASFactory.createAPIResponse()
                .description(why)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema problem() {
        Schema reason = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "pointer", string().description("JSON Pointer into the body, or the code of an open item."))
                .addProperty("detail", string().description("What to do about it."));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Why a request was refused (RFC 9457).")
                .addProperty("type", string().description("Stable; programs may depend on it."))
                .addProperty("title", string())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string().description("One sentence a person can act on."))
                .addProperty("instance", string())
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(reason))
                .examples(List.of(Map.of(
                        "type", "urn:problem-type:newsroom:stale-version",
                        "title", "Stale version",
                        "status", 412,
                        "detail",
                                "It was changed since you read it (it is now at \"4\"): read it again, then repeat"
                                        + " your change.",
                        "instance", "/api/people/0a000000-0000-4000-8000-000000000001")));
    }
}
