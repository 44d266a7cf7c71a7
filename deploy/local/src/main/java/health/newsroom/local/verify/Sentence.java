package health.newsroom.local.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A sentence of a signed record.
 *
 * @param isClaim whether it says something medical
 * @param needed how many physicians a claim takes
 * @param approvers who approved it, with the credential as it stood: one line of words for each
 * @param isMarked whether somebody stated that it says nothing medical
 */
record Sentence(String exact, boolean isClaim, int needed, List<String> approvers, boolean isMarked) {

    /** A wished-for change of wording approves other words than these. */
    private static final Set<String> APPROVING = Set.of("APPROVED", "NOT_A_MEDICAL_CLAIM");

    static Sentence of(JsonNode json) {
        var claim = json.path("claim");
        var quorum = Math.max(1, claim.path("quorum").asInt());
        return new Sentence(
                json.path("exact").asText(),
                claim.isObject(),
                "HIGH".equals(claim.path("risk").asText()) ? Math.max(2, quorum) : quorum,
                stream(claim.path("decisions"))
                        .filter(decision ->
                                APPROVING.contains(decision.path("outcome").asText()))
                        .map(Sentence::words)
                        .distinct()
                        .toList(),
                json.path("nonMedical").isObject());
    }

    private static String words(JsonNode decision) {
        var credential = decision.path("credential");
        return "%s (%s, %s; %s when signed)"
                .formatted(
                        decision.path("reviewer").path("name").asText(),
                        credential.path("title").asText(),
                        credential.path("issuer").asText(),
                        credential.path("status").asText());
    }

    boolean isDecided() {
        return isClaim ? approvers.size() >= needed : isMarked;
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
