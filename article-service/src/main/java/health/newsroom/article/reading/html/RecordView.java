package health.newsroom.article.reading.html;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.review.Outcome;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.review.ReviewRecord.Decision;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A review record as a page that a reader understands. */
public record RecordView(
        String id,
        int edition,
        String headline,
        String article,
        Day published,
        Day reviewed,
        int sentences,
        List<ClaimEntry> claims,
        List<Mark> nonMedical,
        List<SourceEntry> sources,
        String revisionHash,
        String recordHash,
        String ledgerHead,
        boolean signed) {

    /** A claim, why it needed how many approvals, and who gave them. */
    public record ClaimEntry(
            String exact, String kind, String risk, int needed, List<Integer> sources, List<Judgement> judgements) {}

    /** What one physician decided, and on the strength of what. */
    public record Judgement(
            String name,
            String outcome,
            boolean approves,
            @Nullable String comment,
            String credential,
            String issuer,
            @Nullable String identifier,
            String status,
            Day day) {}

    /** A passage that somebody stated to be non-medical. */
    public record Mark(String exact, String by, Day day) {}

    static RecordView of(Edition edition, ReviewRecord record, Manuscript content) {
        List<SourceEntry> sources = ArticleComposer.sources(content.sources());
        Map<String, Integer> numbers =
                sources.stream().collect(Collectors.toMap(SourceEntry::key, SourceEntry::number));
        return new RecordView(
                edition.id().toString(),
                edition.number(),
                edition.headline(),
                "/articles/" + edition.slug(),
                Day.of(edition.publishedAt()),
                Day.of(edition.reviewedAt()),
                record.sentences(),
                record.claims().stream()
                        .sorted(Comparator.comparingInt(claim -> position(claim.block())))
                        .map(claim -> claim(claim, numbers))
                        .toList(),
                record.nonMedical().stream()
                        .sorted(Comparator.comparingInt(mark -> position(mark.block())))
                        .map(mark -> new Mark(mark.exact(), mark.by().name(), Day.of(mark.at())))
                        .toList(),
                sources,
                edition.revisionHash(),
                edition.recordHash(),
                edition.ledgerHead(),
                edition.signedRecord() != null);
    }

    private static ClaimEntry claim(ReviewRecord.Claim claim, Map<String, Integer> numbers) {
        return new ClaimEntry(
                claim.exact(),
                claim.kind().toLowerCase(Locale.ROOT),
                claim.risk().name().toLowerCase(Locale.ROOT),
                claim.needed(),
                claim.sources().stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                claim.decisions().stream().map(RecordView::judgement).toList());
    }

    private static Judgement judgement(Decision decision) {
        ReviewRecord.Identifier identifier = decision.credential().identifier();
        return new Judgement(
                decision.reviewer().name(),
                words(decision.outcome()),
                decision.outcome().approves(),
                decision.comment(),
                decision.credential().title(),
                decision.credential().issuer(),
                identifier == null ? null : identifier.system() + " " + identifier.value(),
                decision.credential().status().toLowerCase(Locale.ROOT).replace('_', ' '),
                Day.of(decision.signedAt()));
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "approved it in these words";
            case APPROVED_WITH_CHANGE -> "would approve it in other words";
            case NEEDS_EVIDENCE -> "asked for evidence";
            case OVERSTATED -> "found it overstated";
            case MISLEADING_WITHOUT_CONTEXT -> "found it misleading without context";
            case INCORRECT -> "found it incorrect";
            case OUT_OF_SCOPE_FOR_REVIEWER -> "left it to others, as outside their field";
            case NOT_A_MEDICAL_CLAIM -> "stated that it says nothing medical";
        };
    }

    /** The place of a block in the text: headline, standfirst, then the body's blocks by number. */
    private static int position(String block) {
        return switch (block) {
            case "headline" -> -2;
            case "standfirst" -> -1;
            default -> Integer.parseInt(block.substring(block.indexOf('/') + 1));
        };
    }
}
