package health.newsroom.review.anchoring;

import health.newsroom.review.text.Block;
import health.newsroom.review.text.SentenceSplitter;
import health.newsroom.review.text.Span;
import health.newsroom.review.wording.Language;
import health.newsroom.review.wording.Token;
import health.newsroom.review.wording.Tokenizer;
import health.newsroom.review.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A revision as its sentences in reading order, ready to be compared. Struck-out text ({@code ~~so~~}) does not count as there. */
public final class Outline {

    private static final Pattern STRUCK_OUT = Pattern.compile("~~(?=\\S).+?~~");
    private static final int SHORTEST_WORD = 4;

    private final List<Block> blocks;
    private final Language language;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, List<Passage>> byBlock = new HashMap<>();

    private Outline(List<Block> blocks, SentenceSplitter splitter, Language language) {
        this.blocks = List.copyOf(blocks);
        this.language = language;
        this.splitter = splitter;
        this.tokenizer = new Tokenizer(language);
        for (int i = 0; i < blocks.size(); i++) {
            read(i);
        }
    }

    public static Outline of(List<Block> blocks, SentenceSplitter splitter) {
        String all = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        return new Outline(blocks, splitter, Language.of(all));
    }

    /** Another state of this text: read by the rules of the same language. */
    public Outline edited(List<Block> others) {
        return new Outline(others, splitter, language);
    }

    public List<Block> blocks() {
        return blocks;
    }

    public Language language() {
        return language;
    }

    public List<Passage> passages() {
        return passages;
    }

    public List<Passage> passagesOf(String block) {
        return byBlock.getOrDefault(block, List.of());
    }

    public Optional<Passage> before(Passage passage) {
        return at(passage.index() - 1);
    }

    public Optional<Passage> after(Passage passage) {
        return at(passage.index() + 1);
    }

    List<Token> tokens(String text) {
        return tokenizer.tokens(text);
    }

    /** Of a text that stands beside the sentences: a heading, a label. */
    public Wording wording(String text) {
        return new Wording(tokenizer.tokens(text));
    }

    /** Of the last sentence of a text: of an introduction only that reaches over what follows. */
    public Wording lastSentence(String text) {
        List<Span> spans = sentences(text);
        return spans.isEmpty()
                ? wording(text)
                : wording(
                        text.substring(spans.getLast().start(), spans.getLast().end()));
    }

    private Optional<Passage> at(int index) {
        return index < 0 || index >= passages.size() ? Optional.empty() : Optional.of(passages.get(index));
    }

    private void read(int blockIndex) {
        Block block = blocks.get(blockIndex);
        Quotation quotation = new Quotation(block.text());
        for (Span live : notStruckOut(block.text())) {
            for (Span span : sentences(block.text().substring(live.start(), live.end()))) {
                int start = live.start() + span.start();
                int end = live.start() + span.end();
                boolean quoted = block.setting().isQuote() || quotation.isOpenAt(start);
                Wording wording = wording(block.text().substring(start, end));
                add(new Passage(passages.size(), blockIndex, block, start, end, wording, quoted));
            }
        }
    }

    private void add(Passage passage) {
        passages.add(passage);
        byBlock.computeIfAbsent(passage.block(), name -> new ArrayList<>()).add(passage);
    }

    /** As the splitter finds them, and also where only a space or a capital was forgotten. */
    private List<Span> sentences(String text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : splitter.split(text)) {
            int start = span.start();
            for (int i = start + SHORTEST_WORD; i < span.end() - 2; i++) {
                if (isForgotten(text, i)) {
                    spans.add(new Span(start, i + 1));
                    start = text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
                }
            }
            spans.add(new Span(start, span.end()));
        }
        return spans;
    }

    /** "rest.Then", "every morning. call" and "bronchitis. [2019] Offer", but not "approx. two". */
    private static boolean isForgotten(String text, int stop) {
        char mark = text.charAt(stop);
        if (mark != '.' && mark != '!' && mark != '?') {
            return false;
        }
        boolean behindWord = text.substring(stop - SHORTEST_WORD, stop).chars().allMatch(Character::isLowerCase);
        boolean run = Character.isUpperCase(text.charAt(stop + 1)) && Character.isLowerCase(text.charAt(stop + 2));
        boolean small = mark == '.' && text.charAt(stop + 1) == ' ' && Character.isLowerCase(text.charAt(stop + 2));
        boolean bracket = mark == '.' && text.startsWith(" [", stop + 1);
        return behindWord && (run || bracket || (small && !text.startsWith("approx", Math.max(0, stop - 6))));
    }

    private static List<Span> notStruckOut(String text) {
        List<Span> live = new ArrayList<>();
        Matcher struck = STRUCK_OUT.matcher(text);
        int from = 0;
        while (struck.find()) {
            addIfAny(live, from, struck.start());
            from = struck.end();
        }
        addIfAny(live, from, text.length());
        return live;
    }

    private static void addIfAny(List<Span> spans, int start, int end) {
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
