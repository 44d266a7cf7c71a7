package health.newsroom.review.reopening;

import health.newsroom.review.anchoring.Located;
import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.QuoteFinder;
import health.newsroom.review.anchoring.QuoteFinder.Found;
import health.newsroom.review.anchoring.TextQuote;
import health.newsroom.review.claim.Claim;
import health.newsroom.review.round.Proceedings;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds the claims that a reader's quotation means: those of every sentence it touches, all or in part. */
final class ReportedPassage {

    private static final int WORDS_ENOUGH = 3;

    /** What comes along when somebody copies a sentence from the page: the numbers of notes and sources behind its words. */
    private static final Pattern NOTE_NUMBER = Pattern.compile("(?<=[\\p{L}\\p{P}])\\d{1,3}(?=[\\s\\p{P}]|$)");

    private final EditionsRound round;
    private final Located text;

    private ReportedPassage(EditionsRound round, Located text) {
        this.round = round;
        this.text = text;
    }

    static ReportedPassage of(EditionsRound round) {
        Proceedings proceedings = round.proceedings();
        Outline outline = Outline.of(proceedings.revision().blocks(), new IcuSentenceSplitter());
        return new ReportedPassage(
                round,
                Located.of(
                        outline,
                        proceedings.sentences().stream()
                                .map(sentence ->
                                        new Located.Sentence(sentence.id(), sentence.block(), sentence.exact()))
                                .toList()));
    }

    /** Empty when the words stand nowhere, in no claim, or are too few to tell. */
    List<PublishedClaim> claims(String quotation) {
        Set<UUID> sentences = new HashSet<>();
        for (String line : quotation.split("\\R+")) {
            if (line.strip().split("\\s+").length >= WORDS_ENOUGH) {
                sentences.addAll(sentences(line));
            }
        }
        Set<UUID> claims = new HashSet<>();
        round.proceedings().claims().stream()
                .filter(claim -> sentences.contains(claim.sentence()))
                .map(Claim::id)
                .forEach(claims::add);
        return round.claims().stream()
                .filter(claim -> claims.contains(claim.id()))
                .toList();
    }

    private List<UUID> sentences(String words) {
        List<UUID> found = found(words);
        return found.isEmpty() ? found(NOTE_NUMBER.matcher(words).replaceAll("")) : found;
    }

    private List<UUID> found(String words) {
        Found found = new QuoteFinder(text.outline()).find(new TextQuote(words, "", ""));
        return found instanceof Found.At(var stretch)
                ? stretch.passages().stream()
                        .flatMap(passage -> text.sentenceAt(passage).stream())
                        .toList()
                : List.of();
    }
}
