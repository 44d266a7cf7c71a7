package health.newsroom.local.demo;

import static health.newsroom.local.demo.DemoFailed.unless;
import static health.newsroom.local.demo.Reviewing.claims;
import static health.newsroom.local.demo.Reviewing.stream;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The story of one article: from a pharmacist's manuscript through two rounds of review to a public page, and on
 * to the correction that a retracted source makes necessary. Each step checks what it should have brought about, so that a newsroom in which the demo ends well works.
 */
public final class Demo {

    private final Site site;
    private final Narration tell;
    private final Writing writing;
    private final Reviewing reviewing;
    private final Reading reading;
    private final Rounds rounds;

    /** What the story leaves behind: an article with two editions. */
    public record Published(String article, String slug) {}

    public Demo(Site site, Narration tell) {
        this.site = site;
        this.tell = tell;
        var editor = site.signIn("editor");
        this.writing = new Writing(site.signIn("writer"), editor);
        this.reviewing = new Reviewing(
                editor, List.of(site.signIn("physician"), site.signIn("physician2")), site.signIn("medical-editor"));
        this.reading = new Reading(site);
        this.rounds = new Rounds(tell, writing, reviewing);
    }

    /**
     * Runs the whole story.
     *
     * @return the article that was published
     * @throws DemoFailed when the newsroom did not do what the story says
     */
    public Published run(Manuscript manuscript) {
        draft(manuscript);
        insistOnRealSource();
        var first = rounds.submit(Map.of());
        var doubted = firstRound(first);
        amend(first, doubted);
        var second = rounds.submit(Map.of());
        secondRound(second);
        var slug = publish(second, first);
        new Correcting(tell, writing, reviewing, reading, rounds).run(slug);
        tell.end("The demo went well");
        tell.remark("Article        " + site.resolve("/articles/" + slug));
        tell.remark("Home page      " + site.resolve("/"));
        tell.remark("Feed           " + site.resolve("/feed.atom"));
        return new Published(writing.article(), slug);
    }

    private void draft(Manuscript manuscript) {
        tell.scene("A writer brings " + manuscript.name());
        tell.step("writer", () -> {
            var preview = writing.read(manuscript);
            return "imported «%s»%s".formatted(writing.draft().path("headline").asText(), found(preview));
        });
        tell.step("writer", () -> {
            writing.create();
            return "saved the draft as revision 1 of article " + writing.article();
        });
    }

    private static String found(JsonNode preview) {
        var metadata = preview.path("metadata");
        var found = metadata.properties().stream()
                .map(e -> e.getKey() + " “" + shorten(e.getValue().asText()) + "”")
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "" : "; found beside the text: " + found;
    }

    private void insistOnRealSource() {
        var refusal = new Object() {
            boolean onlyNonSources;
        };
        tell.step("editor", () -> {
            var answer = writing.publishInVain(rounds.currentHash());
            refusal.onlyNonSources = answer.text().contains("only-non-sources");
            return "tries to publish at once and is refused (" + answer.problem() + "): " + reasons(answer.json());
        });
        if (refusal.onlyNonSources) {
            tell.step("writer", () -> {
                writing.addSource(Manuscript.REAL_SOURCE);
                writing.addSource(Manuscript.madeUp());
                return "adds a source that can be looked up, doi:%s, as revision %d"
                        .formatted(
                                Manuscript.REAL_SOURCE.get("doi"),
                                writing.save().path("number").asInt());
            });
        }
    }

    private JsonNode firstRound(String hash) {
        tell.scene("First round of review");
        tell.step("review", () -> {
            var review = reviewing.awaitReviewers(writing.article(), hash);
            return "splits it into %d sentences, proposes %d claims (%d of high risk), assigns %s"
                    .formatted(
                            review.path("sentences").size(),
                            claims(review).count(),
                            claims(review)
                                    .filter(c -> "HIGH".equals(c.path("risk").asText()))
                                    .count(),
                            names(reviewing.openAssignments(review)));
        });
        rounds.markNonMedical();
        var doubted = Reviewing.mostDelicate(reviewing.read());
        var assignments = reviewing.openAssignments(reviewing.read());
        var claim = doubted.path("id").asText();
        rounds.decide(assignments.getFirst(), Optional.of(claim));
        var nobodyCouldRule = reviewing.medicalEditorReviews(assignments);
        assignments.stream()
                .skip(1)
                .forEach(a -> rounds.decide(a, nobodyCouldRule ? Optional.of(claim) : Optional.empty()));
        if (reviewing.isDisputed()) {
            tell.step("medical-editor", () -> {
                reviewing.upholdObjection(claim);
                return "rules on the two physicians who contradict each other: the objection stands";
            });
        }
        tell.step("article", () -> {
            writing.awaitState("AMENDS_NEEDED");
            return "goes back to the writer: evidence is wanted for “%s”"
                    .formatted(shorten(doubted.path("exact").asText()));
        });
        return doubted;
    }

    private void amend(String hash, JsonNode doubted) {
        tell.scene("The writer amends, the second round keeps what did not change");
        tell.step(
                "editor",
                () -> "tries to publish and is refused: "
                        + reasons(writing.publishInVain(hash).json()));
        tell.step("writer", () -> {
            if (!writing.lastSource().path("key").asText().equals(Manuscript.MADE_UP)) {
                writing.addSource(Manuscript.madeUp());
            }
            cite(doubted.path("exact").asText());
            return "cites a source in that sentence, revision "
                    + writing.save().path("number").asInt();
        });
    }

    /** Puts a citation of the last source behind the sentence; its words stay as they are. */
    private void cite(String sentence) {
        var body = writing.draft().path("body").asText();
        var citation = "[^" + writing.lastSource().path("key").asText() + "]";
        var words = sentence.replaceAll("[.!?]$", "");
        unless(body.contains(words), "The sentence in doubt is not in the body as it stands: " + sentence);
        writing.draft().put("body", body.replace(words, words + citation));
    }

    private void secondRound(String hash) {
        tell.step("review", () -> Rounds.carried(reviewing.awaitReviewers(writing.article(), hash)));
        rounds.decideAll();
        tell.step("article", () -> {
            writing.awaitState("READY");
            return "is ready: every sentence decided, every claim with its quorum";
        });
    }

    private String publish(String approved, String older) {
        tell.scene("Publication");
        tell.step(
                "editor",
                () -> "tries to publish an older revision and is refused: "
                        + writing.publishInVain(older).problem());
        tell.step("editor", () -> {
            writing.publish(approved);
            return "publishes revision " + approved.substring(0, 8);
        });
        var article = writing.state();
        var slug = article.path("slug").asText();
        tell.step("reader", () -> reading.check(slug, article.path("headline").asText(), reviewing.read()));
        tell.step("reader", () -> reading.checkFeed(slug));
        return slug;
    }

    private static String reasons(JsonNode problem) {
        return stream(problem.path("errors"))
                .map(e -> e.path("detail").asText())
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    private static String names(List<JsonNode> assignments) {
        return assignments.stream()
                .map(a -> a.path("reviewer").path("name").asText())
                .collect(Collectors.joining(" and "));
    }

    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
