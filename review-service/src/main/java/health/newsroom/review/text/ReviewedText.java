package health.newsroom.review.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything a reader sees of a revision, as sentences in reading order: what coverage is counted over. */
public record ReviewedText(List<Sentence> sentences) {

    /** How much of the block is kept around a sentence, so that it can be found again (W3C TextQuoteSelector). */
    static final int QUOTE_CONTEXT = 32;

    public ReviewedText {
        sentences = List.copyOf(sentences);
    }

    public static ReviewedText of(List<Block> blocks, SentenceSplitter splitter) {
        List<Passage> passages = new ArrayList<>();
        String heading = "";
        for (Block block : blocks) {
            List<Span> spans = splitter.split(block.text());
            for (int i = 0; i < spans.size(); i++) {
                passages.add(new Passage(block, spans, i, heading));
            }
            if (block.heading()) {
                heading = block.text();
            }
        }
        return new ReviewedText(sentences(passages));
    }

    private static List<Sentence> sentences(List<Passage> passages) {
        Map<Context, Integer> seen = new HashMap<>();
        List<Sentence> sentences = new ArrayList<>(passages.size());
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String before = i == 0 ? "" : passages.get(i - 1).exact();
            String after = i + 1 == passages.size() ? "" : passages.get(i + 1).exact();
            Context context = new Context(passage.exact(), before, after, passage.heading());
            int occurrence = seen.merge(context, 1, Integer::sum);
            sentences.add(new Sentence(
                    SentenceId.of(context, occurrence),
                    i,
                    passage.block().name(),
                    context,
                    passage.prefix(),
                    passage.suffix(),
                    passage.sources()));
        }
        return sentences;
    }

    /** A span of a block, before its neighbours are known. */
    private record Passage(Block block, List<Span> spans, int index, String heading) {

        String exact() {
            return block.text().substring(span().start(), span().end());
        }

        String prefix() {
            return block.text().substring(Math.max(0, span().start() - QUOTE_CONTEXT), span().start());
        }

        String suffix() {
            int end = span().end();
            return block.text().substring(end, Math.min(block.text().length(), end + QUOTE_CONTEXT));
        }

        /** A reference belongs to the sentence it stands in or right behind, also behind the full stop and a space. */
        List<String> sources() {
            return block.citations().stream()
                    .filter(citation -> owner(citation) == index)
                    .map(Citation::key)
                    .distinct()
                    .toList();
        }

        private int owner(Citation citation) {
            int owner = 0;
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).start() < citation.offset()) {
                    owner = i;
                }
            }
            return owner;
        }

        private Span span() {
            return spans.get(index);
        }
    }
}
