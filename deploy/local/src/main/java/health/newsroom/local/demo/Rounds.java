package health.newsroom.local.demo;

import static health.newsroom.local.demo.Reviewing.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of which every round of review consists. */
final class Rounds {

    private final Narration tell;
    private final Writing writing;
    private final Reviewing reviewing;

    Rounds(Narration tell, Writing writing, Reviewing reviewing) {
        this.tell = tell;
        this.writing = writing;
        this.reviewing = reviewing;
    }

    String submit(Map<String, Object> update) {
        var hash = currentHash();
        tell.step("writer", () -> {
            writing.submit(update);
            return "submits revision " + hash.substring(0, 8) + " to review";
        });
        return hash;
    }

    void markNonMedical() {
        tell.step("editor", () -> "marks " + reviewing.markNonMedical() + " sentences as non-medical, by name");
    }

    void decide(JsonNode assignment, Optional<String> doubted) {
        tell.step(
                reviewing.username(assignment),
                () -> "decides %d claims%s and signs"
                        .formatted(
                                reviewing.decideAndSign(assignment, doubted),
                                doubted.isPresent() ? ", one of them NEEDS_EVIDENCE," : ""));
    }

    void decideAll() {
        markNonMedical();
        reviewing.openAssignments(reviewing.read()).forEach(a -> decide(a, Optional.empty()));
    }

    String currentHash() {
        return writing.state().path("revision").path("hash").asText();
    }

    static String carried(JsonNode review) {
        var fates = claims(review)
                .map(c -> c.path("carryOver").path("outcome").asText("NEW"))
                .collect(Collectors.groupingBy(o -> o, Collectors.counting()));
        return "opens round %d; approvals carried over or not: %s"
                .formatted(review.path("round").asInt(), fates);
    }
}
