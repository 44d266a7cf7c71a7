package health.newsroom.article.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.events.CanonicalJson;
import health.newsroom.events.EventContract;
import health.newsroom.refusal.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

    private static final UUID WRITER = UUID.fromString("0a000000-0000-4000-8000-000000000001");

    private static Manuscript with(String headline, String body) {
        return new Manuscript(headline, null, body, List.of(), List.of(), List.of(WRITER));
    }

    @Test
    void reading_what_was_written_gives_the_same_content_and_the_same_hash() {
        Manuscript content = Manuscripts.about(WRITER);
        String json = ManuscriptJson.write(content);
        assertThat(ManuscriptJson.read(json)).isEqualTo(content);
        assertThat(ManuscriptJson.write(ManuscriptJson.read(json))).isEqualTo(json);
    }

    /** The hash names revisions for good, in ledgers and records that others keep: its form may never change. */
    @Test
    void the_hash_of_a_content_is_the_same_for_ever() {
        assertThat(CanonicalJson.hash(ManuscriptJson.write(Manuscripts.about(WRITER))))
                .isEqualTo("1410a3291e730087e47012fe0fc2be6fda37e61dc99332bc8d4a1e005f8d6f36");
    }

    @Test
    void the_golden_samples_carry_the_hash_that_this_service_would_give() throws IOException {
        for (String sample : EventContract.of("article.submitted.v1").samples().values()) {
            JsonNode revision = new ObjectMapper().readTree(sample).path("revision");
            ObjectNode content = ((ObjectNode) revision.deepCopy()).without(List.of("number", "hash"));
            content.path("sources").forEach(source -> ((ObjectNode) source).remove("identifiable"));
            ArrayNode byline = content.putArray("byline");
            revision.path("byline")
                    .forEach(person -> byline.add(person.path("person").asText()));
            String written = ManuscriptJson.write(ManuscriptJson.read(content.toString()));
            assertThat(CanonicalJson.hash(written))
                    .isEqualTo(revision.path("hash").asText());
        }
    }

    @Test
    void what_looks_the_same_is_the_same() {
        assertThat(with("Sjo\u0308gren ", "a\r\nb\rc")).isEqualTo(with(" Sj\u00f6gren", "a\nb\nc"));
    }

    @Test
    void a_headline_has_a_limit_and_one_line() {
        assertThat(with("x".repeat(300), "").headline()).hasSize(300);
        refused("/headline", () -> with("x".repeat(301), ""));
        refused("/headline", () -> with("two\nlines", ""));
        refused("/headline", () -> with("  ", ""));
    }

    @Test
    void a_body_is_at_most_a_megabyte_long() {
        assertThat(with("H", "x".repeat(1024 * 1024)).body()).hasSize(1024 * 1024);
        refused("/body", () -> with("H", "x".repeat(1024 * 1024 + 1)));
        refused("/body", () -> with("H", "\u00e9".repeat(1024 * 1024 / 2 + 1)));
    }

    @Test
    void nothing_invisible_may_change_what_a_reader_sees() {
        refused("/headline", () -> with("Do \u202Eton\u202C take it", ""));
        refused("/body", () -> with("H", "a\u0007b"));
        refused("/body", () -> with("H", "a\u2066b"));
    }

    @Test
    void sources_have_keys_of_their_own_whatever_the_case() {
        Source paper = Manuscripts.paper();
        Source other = new Source("HE2013", SourceKind.NEWS, "T", List.of(), null, null, null, null, null, null);
        refused("/sources", () -> new Manuscript("H", null, "", List.of(), List.of(paper, other), List.of(WRITER)));
    }

    @Test
    void a_byline_names_a_person_once() {
        refused("/byline", () -> new Manuscript("H", null, "", List.of(), List.of(), List.of(WRITER, WRITER)));
    }

    @Test
    void a_manuscript_on_nothing_but_hearsay_is_not_worth_a_review() {
        Manuscript hearsay = Manuscripts.of("Text.", List.of(Manuscripts.nobodyKnowsWhat()), List.of(WRITER));
        assertThat(hearsay.openItems()).extracting(OpenItem::code).containsExactly("only-non-sources");
        Manuscript mended =
                Manuscripts.of("Text.", List.of(Manuscripts.nobodyKnowsWhat(), Manuscripts.paper()), List.of(WRITER));
        assertThat(mended.openItems()).isEmpty();
    }

    @Test
    void a_manuscript_without_text_or_writer_is_not_worth_a_review() {
        assertThat(new Manuscript("H", null, " \n", List.of(), List.of(), List.of()).openItems())
                .extracting(OpenItem::code)
                .containsExactly("body-missing", "byline-missing");
    }

    private static void refused(String pointer, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("validation-failed");
            assertThat(refusal.reasons().getFirst().pointer()).isEqualTo(pointer);
        });
    }
}
