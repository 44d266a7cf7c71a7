package health.newsroom.review.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.text.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Sentences of health articles with what they are, beside what the rules make of them: {@code sentences.jsonl}. */
record LabelledSentences(List<LabelledSentence> sentences) {

    /** A sentence, its label and its proposal. */
    record LabelledSentence(
            String part,
            String text,
            boolean claim,
            @Nullable ClaimKind kind,
            boolean high,
            Set<FlagCode> flags,
            Proposal proposal,
            Set<FlagCode> raised) {

        Optional<MedicalClaim> proposed() {
            return proposal instanceof MedicalClaim found ? Optional.of(found) : Optional.empty();
        }

        boolean isProposedAsHigh() {
            return proposed().filter(found -> found.risk() == Risk.HIGH).isPresent();
        }
    }

    static LabelledSentences read() {
        ObjectMapper json = new ObjectMapper();
        try (InputStream file = LabelledSentences.class.getResourceAsStream("sentences.jsonl")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<LabelledSentence> sentences = Stream.of(text.split("\n"))
                    .map(line -> {
                        try {
                            return labelled(json.readTree(line));
                        } catch (IOException notJson) {
                            throw new IllegalStateException(line, notJson);
                        }
                    })
                    .toList();
            return new LabelledSentences(sentences);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    LabelledSentences part(String part) {
        return new LabelledSentences(sentences.stream()
                .filter(sentence -> sentence.part().equals(part))
                .toList());
    }

    private static LabelledSentence labelled(JsonNode label) {
        String before = label.get("before").asText();
        String heading = label.get("heading").asText();
        Passage passage = new Passage(label.get("text").asText(), before, heading, before.endsWith(":") ? before : "");
        Optional<Proposal> beforeIt = before.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Proposer.propose(new Passage(before, "", heading, ""), Optional.empty(), Optional.empty()));
        Proposal proposal =
                Proposer.propose(passage, beforeIt, passage.introduction().isEmpty() ? Optional.empty() : beforeIt);
        Set<FlagCode> raised =
                Flagger.of(new Context(passage.exact(), before, "", heading), proposal, cited(label)).stream()
                        .map(Flag::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new LabelledSentence(
                label.get("part").asText(),
                passage.exact(),
                label.get("claim").asBoolean(),
                label.has("kind") ? ClaimKind.valueOf(label.get("kind").asText()) : null,
                label.path("risk").asText().equals("HIGH"),
                texts(label.get("flags")).map(FlagCode::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                proposal,
                raised);
    }

    private static List<Source> cited(JsonNode label) {
        return texts(label.get("cites"))
                .map(kind -> new Source(
                        "s",
                        kind,
                        "Title",
                        List.of("Author"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        !kind.equals("UNNAMED")))
                .toList();
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
