package health.newsroom.local.demo;

import static health.newsroom.local.demo.DemoFailed.unless;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What happens after publication: a source is retracted, readers are told at once, and a correction puts another in its place. */
final class Correcting {

    private static final String ADDED =
            "If you are not sure whether this applies to you, ask your doctor or pharmacist.";

    private final Narration tell;
    private final Writing writing;
    private final Reviewing reviewing;
    private final Reading reading;
    private final Rounds rounds;

    Correcting(Narration tell, Writing writing, Reviewing reviewing, Reading reading, Rounds rounds) {
        this.tell = tell;
        this.writing = writing;
        this.reviewing = reviewing;
        this.reading = reading;
        this.rounds = rounds;
    }

    void run(String slug) {
        var retracted = writing.lastSource();
        retract(slug, retracted);
        var hash = correct(slug, retracted.path("key").asText());
        rounds.decideAll();
        publish(slug, hash);
    }

    private void retract(String slug, JsonNode source) {
        tell.scene("A source is retracted");
        tell.step("editor", () -> {
            writing.recordStatus(source.path("key").asText(), "retraction");
            return "records that “%s” was retracted"
                    .formatted(Demo.shorten(source.path("title").asText()));
        });
        tell.step("reader", () -> "finds a notice " + reading.awaitNotice(slug));
        tell.step("medical-editor", () -> {
            var task = reviewing.awaitTask();
            return "finds a task: %d claims, %s, by %s"
                    .formatted(
                            task.path("claims").size(),
                            task.path("severity").asText(),
                            task.path("dueBy").asText().substring(0, 10));
        });
    }

    private String correct(String slug, String retracted) {
        tell.scene("A correction");
        var body = writing.draft().path("body").asText();
        var corrected = limited(body) + "\n\n" + ADDED + "\n";
        tell.step("writer", () -> {
            var cost = reviewing.costOf(body, corrected);
            return "asks what a limit on one approved sentence and a new one will cost: %d approvals kept, %d to be confirmed, %d void"
                    .formatted(
                            cost.path("carried").asInt(),
                            cost.path("toConfirm").asInt(),
                            cost.path("voided").asInt());
        });
        tell.step("writer", () -> {
            writing.draft().put("body", corrected);
            writing.replaceSource(retracted, Manuscript.IN_ITS_PLACE);
            return "makes the edit and cites doi:%s in place of what was retracted, revision %d"
                    .formatted(
                            Manuscript.IN_ITS_PLACE.get("doi"),
                            writing.save().path("number").asInt());
        });
        var summary = "Replaced a source that was retracted; added whom to ask when in doubt.";
        var hash = rounds.submit(Map.of("update", Map.of("type", "correction", "summaryOfChanges", summary)));
        tell.step("review", () -> Rounds.carried(reviewing.awaitReviewers(writing.article(), hash)));
        tell.step("reader", () -> {
            unless(reading.isNoticed(slug), "The notice was gone before the correction was approved.");
            return "still finds the notice until the correction is out";
        });
        return hash;
    }

    private void publish(String slug, String hash) {
        tell.step("editor", () -> {
            writing.awaitState("READY");
            writing.publish(hash);
            return "publishes the correction, revision " + hash.substring(0, 8);
        });
        tell.step("reader", () -> {
            unless(!reading.isNoticed(slug), "The corrected edition still carries the notice.");
            unless(reading.edition(slug) == 2, "Readers do not have the corrected edition.");
            return "reads edition 2, without a notice: "
                    + reading.check(slug, writing.state().path("headline").asText(), reviewing.read());
        });
    }

    /** Limits the first approved sentence that stands in the body without markup inside it. */
    private String limited(String body) {
        return reviewing.wordsOfClaims().stream()
                .filter(words -> words.endsWith(".") && body.contains(words))
                .findFirst()
                .map(words -> body.replace(words, words.substring(0, words.length() - 1) + ", as a rule."))
                .orElse(body);
    }
}
