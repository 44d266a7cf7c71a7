package health.newsroom.article.publication;

import health.newsroom.article.review.ReviewRecord;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The plain text of a revision, block by block: everything a reader sees. Tells what of it a review record speaks about, so
 * that coverage need not be taken on trust.
 */
public final class ReviewedText {

    private final Map<String, String> blocks;

    /** @param blocks plain text by the name of its block, in reading order */
    public ReviewedText(Map<String, String> blocks) {
        this.blocks = new LinkedHashMap<>(blocks);
    }

    boolean holds(ReviewRecord.Claim claim) {
        return place(claim).isPresent();
    }

    /** The first words that lie neither in a claim of the record nor in a passage marked as non-medical. */
    Optional<String> firstWordsOutside(ReviewRecord record) {
        Map<String, BitSet> covered = new LinkedHashMap<>();
        blocks.keySet().forEach(block -> covered.put(block, new BitSet()));
        for (ReviewRecord.Claim claim : record.claims()) {
            place(claim).ifPresent(at -> cover(covered, claim.block(), at, claim.exact()));
        }
        for (ReviewRecord.NonMedicalMark mark : record.nonMedical()) {
            coverAll(covered, mark.block(), mark.exact());
        }
        return blocks.keySet().stream()
                .map(block -> wordsOutside(blocks.getOrDefault(block, ""), covered.getOrDefault(block, new BitSet())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private OptionalInt place(ReviewRecord.Claim claim) {
        String text = blocks.get(claim.block());
        return text == null
                ? OptionalInt.empty()
                : new TextQuote(claim.exact(), claim.prefix(), claim.suffix()).findIn(text);
    }

    private void coverAll(Map<String, BitSet> covered, String block, String exact) {
        String text = blocks.getOrDefault(block, "");
        for (int at = text.indexOf(exact); at >= 0 && !exact.isEmpty(); at = text.indexOf(exact, at + exact.length())) {
            cover(covered, block, at, exact);
        }
    }

    private static void cover(Map<String, BitSet> covered, String block, int at, String exact) {
        covered.getOrDefault(block, new BitSet()).set(at, at + exact.length());
    }

    /** Punctuation between two sentences needs nobody's judgement; letters, digits and signs do. */
    private static Optional<String> wordsOutside(String text, BitSet covered) {
        int start = covered.nextClearBit(0);
        while (start < text.length()) {
            int next = covered.nextSetBit(start);
            String gap = text.substring(start, next < 0 ? text.length() : next);
            if (gap.codePoints().anyMatch(ReviewedText::saysSomething)) {
                return Optional.of(shortened(gap.strip()));
            }
            start = next < 0 ? text.length() : covered.nextClearBit(next);
        }
        return Optional.empty();
    }

    private static boolean saysSomething(int character) {
        boolean punctuation = switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.FORMAT -> character != '%' && character != '\u2030';
            default -> false;
        };
        return !punctuation && !Character.isWhitespace(character) && !Character.isSpaceChar(character);
    }

    private static String shortened(String words) {
        List<String> first = Arrays.asList(words.split(" ")).stream().limit(12).toList();
        String start = String.join(" ", first);
        return start.length() < words.length() ? start + " …" : start;
    }
}
