package health.newsroom.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.Answer;
import health.newsroom.local.client.SignedIn;
import health.newsroom.local.part.Part;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** {@code dead-letters [list | replay SERVICE ID]}: what the services could not handle, as the demo's ops sees it. */
final class DeadLetters implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String USE = "./newsroom dead-letters [list | replay SERVICE ID]";

    private final Clone clone;
    private final PrintStream out;

    DeadLetters(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    @Override
    public void run(Options options) {
        var what = options.word().orElse("list");
        switch (what) {
            case "list" -> {
                options.end();
                list(clone.site(PATIENCE, out).signIn("ops"));
            }
            case "replay" -> {
                var path = path(options.word().flatMap(Part::named).orElseThrow(() -> new WrongUse(USE)));
                var id = options.word().orElseThrow(() -> new WrongUse(USE));
                options.end();
                clone.site(PATIENCE, out).signIn("ops").post(path + "/" + id + "/replay", Map.of());
                out.println("The event " + id + " is on its way again.");
            }
            default -> throw new WrongUse(USE);
        }
    }

    private void list(SignedIn ops) {
        var table = new Table().row("SERVICE", "ID", "RECEIVED", "EVENT", "REASON");
        var count = 0;
        for (var service : Part.SERVICES) {
            var page = Optional.of(ops.get(path(service)));
            while (page.isPresent()) {
                for (var letter : page.get().json().path("items")) {
                    row(table, service, letter);
                    count++;
                }
                page = page.flatMap(Answer::next).map(DeadLetters::relative).map(ops::get);
            }
        }
        if (count == 0) {
            out.println("  There are no dead letters.");
        } else {
            table.print(out);
            out.println();
            out.println("  Once the cause is gone: ./newsroom dead-letters replay SERVICE ID");
        }
    }

    private static void row(Table table, Part service, JsonNode letter) {
        var replayed = letter.hasNonNull("replayedAt") ? " (replayed)" : "";
        table.row(
                service.label(),
                letter.path("id").asText(),
                letter.path("receivedAt").asText(),
                letter.path("type").asText(),
                letter.path("reason").asText().replaceAll("\\s+", " ") + replayed);
    }

    private static String relative(URI next) {
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private static String path(Part service) {
        return switch (service) {
            case ARTICLE_SERVICE -> "/api/articles/dead-letters";
            case AUTHOR_SERVICE -> "/api/people/dead-letters";
            case REVIEW_SERVICE -> "/api/reviews/dead-letters";
            case POSTGRESQL, KAFKA, KEYCLOAK, ORIGIN -> throw new WrongUse(service.label() + " has no dead letters.");
        };
    }
}
