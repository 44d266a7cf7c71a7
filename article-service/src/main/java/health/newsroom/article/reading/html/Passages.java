package health.newsroom.article.reading.html;

import health.newsroom.article.publication.TextQuote;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.text.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The claims of a record in the order in which a reader comes to them, numbered from 1. */
record Passages(List<Passage> all) {

    static Passages of(List<TextBlock> blocks, ReviewRecord record) {
        Map<String, TextBlock> byName = blocks.stream().collect(Collectors.toMap(TextBlock::name, Function.identity()));
        List<String> order = blocks.stream().map(TextBlock::name).toList();
        List<Passage> unnumbered = record.claims().stream()
                .map(claim -> locate(claim, byName))
                .sorted(Comparator.comparingInt((Passage passage) -> order.indexOf(passage.block()))
                        .thenComparingInt(Passage::end)
                        .thenComparingInt(Passage::start))
                .toList();
        List<Passage> numbered = new ArrayList<>();
        for (Passage passage : unnumbered) {
            numbered.add(
                    new Passage(numbered.size() + 1, passage.block(), passage.start(), passage.end(), passage.claim()));
        }
        return new Passages(List.copyOf(numbered));
    }

    List<Passage> in(String block) {
        return all.stream().filter(passage -> passage.block().equals(block)).toList();
    }

    /** The gate let nothing pass whose claims are not in the text; if one is not, no page may be made. */
    private static Passage locate(ReviewRecord.Claim claim, Map<String, TextBlock> blocks) {
        TextBlock block = blocks.get(claim.block());
        if (block == null) {
            throw new IllegalStateException("Claim " + claim.id() + " is about a block that is not there");
        }
        int start = new TextQuote(claim.exact(), claim.prefix(), claim.suffix())
                .findIn(block.text())
                .orElseThrow(() -> new IllegalStateException("Claim " + claim.id() + " is not in the text"));
        return new Passage(0, claim.block(), start, start + claim.exact().length(), claim);
    }
}
