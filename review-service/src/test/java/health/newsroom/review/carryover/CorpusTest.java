package health.newsroom.review.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.review.anchoring.TextQuote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled edits (edits.README.md says how they were labelled): no wrong carry, and hardly a needless void. */
class CorpusTest {

    private static final Logger LOG = Logger.getLogger(CorpusTest.class.getName());
    private static final double MOST_NEEDLESS = 0.05;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Edit(
            String id,
            String before,
            String after,
            List<LabelledClaim> claims,
            Map<String, CarryOutcome> expected,
            Map<String, List<CarryOutcome>> allowed) {}

    record LabelledClaim(String id, String exact, String prefix, String suffix) {}

    /** One claim with its label and the engine's answer. */
    record Answer(String name, CarryOutcome expected, List<CarryOutcome> allowed, Verdict verdict) {

        boolean isWrongCarry() {
            return verdict.outcome().isCarried() && !mayCarry();
        }

        boolean isNeedless() {
            return !verdict.outcome().isCarried() && mustCarry();
        }

        boolean mayCarry() {
            return allowed.stream().anyMatch(CarryOutcome::isCarried);
        }

        boolean mustCarry() {
            return allowed.stream().allMatch(CarryOutcome::isCarried);
        }

        @Override
        public String toString() {
            return name + ": " + verdict.outcome() + " instead of " + expected + ": " + verdict.reason();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"edits.jsonl", "adversarial-edits.jsonl", "unseen-edits.jsonl", "page-edits.jsonl"})
    void no_approval_is_carried_wrongly_and_hardly_one_is_lost_needlessly(String corpus) throws IOException {
        List<Edit> edits = edits(corpus);
        List<Answer> answers =
                edits.stream().flatMap(edit -> answers(edit).stream()).toList();
        List<Answer> needless = answers.stream().filter(Answer::isNeedless).toList();
        long mustCarry = answers.stream().filter(Answer::mustCarry).count();
        long agreed = answers.stream()
                .filter(answer -> answer.allowed().contains(answer.verdict().outcome()))
                .count();
        LOG.info(() -> "%s: %d edits, %d claims; wrong carries %d; needless voids %d of %d; acceptable %d"
                .formatted(
                        corpus,
                        edits.size(),
                        answers.size(),
                        answers.stream().filter(Answer::isWrongCarry).count(),
                        needless.size(),
                        mustCarry,
                        agreed));

        assertThat(edits).hasSizeGreaterThanOrEqualTo(200);
        assertThat(answers).filteredOn(Answer::isWrongCarry).isEmpty();
        assertThat(needless).hasSizeLessThan((int) (mustCarry * MOST_NEEDLESS));
    }

    private static List<Answer> answers(Edit edit) {
        List<TextQuote> quotes = edit.claims().stream()
                .map(claim -> new TextQuote(claim.exact(), claim.prefix(), claim.suffix()))
                .toList();
        List<Verdict> verdicts = Preview.of(edit.before(), edit.after(), quotes).verdicts();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            String id = edit.claims().get(i).id();
            answers.add(new Answer(
                    edit.id() + "/" + id,
                    edit.expected().get(id),
                    edit.allowed().get(id),
                    verdicts.get(i)));
        }
        return answers;
    }

    static List<Edit> edits(String corpus) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Edit> edits = new ArrayList<>();
        try (InputStream lines = Objects.requireNonNull(CorpusTest.class.getResourceAsStream(corpus))) {
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                edits.add(json.readValue(line, Edit.class));
            }
        }
        return edits;
    }
}
