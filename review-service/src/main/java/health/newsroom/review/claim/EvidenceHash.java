package health.newsroom.review.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.events.CanonicalJson;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision binds of a claim's evidence: the SHA-256 of the canonical JSON (RFC 8785) of its sources in the order of their
 * keys, each as the revision names it, with quotation, locator, study type and certainty where somebody appraised it. Who
 * appraised it and when is not in it: the same finding again changes nothing. A source that was corrected, doubted or taken back is
 * other evidence than it was.
 */
public final class EvidenceHash {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvidenceHash() {}

    public static String of(List<Ground> evidence) {
        ArrayNode grounds = JSON.createArrayNode();
        evidence.stream()
                .sorted(Comparator.comparing(ground -> ground.source().key()))
                .forEach(ground -> grounds.add(ground(ground)));
        return CanonicalJson.hash(grounds.toString());
    }

    private static ObjectNode ground(Ground ground) {
        ObjectNode node = JSON.createObjectNode();
        node.set("source", source(ground.source()));
        Optional.ofNullable(ground.appraisal())
                .flatMap(Appraisal::finding)
                .ifPresent(finding -> node.set("appraisal", appraisal(finding)));
        return node;
    }

    private static ObjectNode appraisal(Finding finding) {
        return JSON.createObjectNode()
                .put("quotation", finding.quotation())
                .put("locator", finding.locator())
                .put("studyType", finding.studyType().name())
                .put("certainty", finding.certainty().name());
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = JSON.createObjectNode()
                .put("key", source.key())
                .put("kind", source.kind())
                .put("title", source.title())
                .put("identifiable", source.identifiable());
        ArrayNode authors = node.putArray("authors");
        source.authors().forEach(authors::add);
        LocalDate published = source.published();
        put(node, "publisher", source.publisher());
        put(node, "published", published == null ? null : published.toString());
        put(node, "doi", source.doi());
        put(node, "pmid", source.pmid());
        put(node, "isbn", source.isbn());
        put(node, "url", source.url());
        SourceStatus status = source.status();
        put(node, "status", status == null ? null : status.word());
        return node;
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
