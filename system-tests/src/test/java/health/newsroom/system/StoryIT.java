package health.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.demo.Demo;
import health.newsroom.local.demo.Manuscript;
import health.newsroom.local.demo.Narration;
import health.newsroom.local.part.Part;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One article's way from draft to correction, with a retracted source between; then once more for each part that is killed on the way. */
@ExtendWith(RunningNewsroom.class)
class StoryIT {

    /** Late enough that a review is open, early enough that everything grave is still to come. */
    private static final int FIRST_STEP_TO_DISTURB = 3;

    private final RunningNewsroom.Access newsroom;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    StoryIT(RunningNewsroom.Access newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void an_article_goes_from_draft_through_two_rounds_to_a_page_a_notice_and_a_correction() {
        var published = new Demo(newsroom.site(), narration(step -> {})).run(Manuscript.own());
        assertNothingLostOrDoubled(published, 3);
    }

    @Test
    void a_manuscript_that_rests_on_unnamed_media_is_stopped_until_a_real_source_is_added() {
        var file = Path.of("src/test/resources/manuscripts/unnamed-sources.txt");
        var published = new Demo(newsroom.site(), narration(step -> {})).run(Manuscript.of(file));
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("Gathered from several media")
                .contains("adds a source that can be looked up");
        assertNothingLostOrDoubled(published, 4);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void the_story_ends_well_though_a_part_is_killed_on_the_way(Part part) {
        var back = new CompletableFuture<Void>();
        var story = narration(step -> {
            if (step == FIRST_STEP_TO_DISTURB + part.ordinal()) {
                back.completeAsync(() -> {
                    newsroom.killAndStart(part);
                    return null;
                });
            }
        });
        var published = CompletableFuture.supplyAsync(() -> new Demo(newsroom.site(), story).run(Manuscript.own()));
        // A part that does not come back says why; the story would only wait for it in vain.
        CompletableFuture.anyOf(published, back.thenCompose(done -> published)).join();
        assertThat(back).as("%s was killed and came back", part).succeedsWithin(Duration.ofMinutes(3));
        assertNothingLostOrDoubled(published.join(), 3);
    }

    private Narration narration(IntConsumer afterStep) {
        return new Narration(new PrintStream(told, true, StandardCharsets.UTF_8), afterStep);
    }

    private void assertNothingLostOrDoubled(Demo.Published published, int revisions) {
        var editor = newsroom.site().signIn("editor");
        var article = "/api/articles/" + published.article();
        assertThat(editor.get(article + "/revisions").json().path("items")).hasSize(revisions);
        assertThat(editor.get(article + "/editions").json().path("items")).hasSize(2);
        var reviews =
                editor.get("/api/reviews?article=" + published.article()).json().path("items");
        assertThat(reviews).hasSize(1);
        var review =
                editor.get("/api/reviews/" + reviews.get(0).path("id").asText()).json();
        assertThat(review.path("round").asInt()).as("one round per submission").isEqualTo(3);
        review.path("claims").forEach(StoryIT::assertOneDecisionPerPhysician);
        for (var owner : List.of("articles", "people", "reviews")) {
            var letters = newsroom.site().signIn("ops").get("/api/" + owner + "/dead-letters");
            assertThat(letters.json().path("items"))
                    .as("dead letters of %s", owner)
                    .isEmpty();
        }
    }

    private static void assertOneDecisionPerPhysician(JsonNode claim) {
        var physicians = new HashSet<String>();
        claim.path("decisions")
                .forEach(decision -> assertThat(physicians.add(
                                decision.path("reviewer").path("person").asText()))
                        .as("one live decision per physician on %s", claim.path("exact"))
                        .isTrue());
    }
}
