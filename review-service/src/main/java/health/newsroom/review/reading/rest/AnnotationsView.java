package health.newsroom.review.reading.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import health.newsroom.review.anchoring.TextPositions;
import health.newsroom.review.anchoring.TextQuote;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.claim.ReviewedSentence;
import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.round.Proceedings;
import java.net.URI;
import java.util.List;

/** The claims of a round as a page of annotations (W3C Web Annotation Data Model, JSON-LD). */
@JsonPropertyOrder({"@context", "id", "type", "items"})
public record AnnotationsView(@JsonProperty("@context") String context, URI id, String type, List<Annotation> items) {

    static final String MEDIA_TYPE = "application/ld+json";
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** One claim. */
    public record Annotation(String id, String type, String motivation, List<Body> body, Target target) {}

    /** What is said of it: its kind and risk, and what the signed decisions make of it. */
    public record Body(String type, String purpose, String value) {}

    /** Where it stands: in which revision, and in which words there. */
    public record Target(URI source, List<Selector> selector) {}

    /** Two ways to find it; the position is a hint only. */
    public sealed interface Selector {
        record Quote(String type, String exact, String prefix, String suffix) implements Selector {}

        record Position(String type, int start, int end) implements Selector {}
    }

    static AnnotationsView of(ReadReviews.Seen seen, URI base) {
        Proceedings round = seen.access().proceedings();
        TextPositions positions = new TextPositions(round.revision().blocks());
        URI source = base.resolve("/api/articles/" + round.review().article() + "/revisions/"
                + round.revision().number());
        List<Annotation> items = round.claims().stream()
                .map(claim -> annotation(claim, round.sentence(claim.sentence()), seen, source, positions))
                .toList();
        URI id = base.resolve("/api/reviews/" + round.review().id() + "/annotations");
        return new AnnotationsView(CONTEXT, id, "AnnotationPage", items);
    }

    private static Annotation annotation(
            Claim claim, ReviewedSentence sentence, ReadReviews.Seen seen, URI source, TextPositions positions) {
        TextQuote quote = new TextQuote(sentence.exact(), sentence.prefix(), sentence.suffix());
        TextPositions.Position place = positions.of(sentence.block(), quote);
        ClaimView view = ClaimView.of(claim, seen.access(), seen.fates());
        return new Annotation(
                "urn:uuid:" + claim.id(),
                "Annotation",
                "assessing",
                List.of(
                        new Body("TextualBody", "classifying", claim.kind() + ", " + claim.risk() + " risk"),
                        new Body("TextualBody", "assessing", view.state().name())),
                new Target(
                        source,
                        List.of(
                                new Selector.Quote("TextQuoteSelector", quote.exact(), quote.prefix(), quote.suffix()),
                                new Selector.Position("TextPositionSelector", place.start(), place.end()))));
    }
}
