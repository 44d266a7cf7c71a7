package health.newsroom.review.carryover;

import health.newsroom.review.anchoring.Outline;
import health.newsroom.review.anchoring.TextQuote;
import health.newsroom.review.text.commonmark.MarkdownBlocks;
import health.newsroom.review.text.icu.IcuSentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An article and one as long as a book, every tenth sentence edited, claims all over them; beside it what only reading both texts costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CarryOverBenchmark {

    private static final List<String> WHAT = List.of(
            "Ibuprofen",
            "A short walk",
            "Gentle stretching",
            "Heat",
            "A firm mattress",
            "Physiotherapy",
            "Rest in bed",
            "Swimming");
    private static final List<String> DOES = List.of(
            "may ease", "often relieves", "does not change", "can worsen", "is thought to prevent", "rarely cures");
    private static final List<String> IT = List.of(
            "pain in the lower back",
            "stiffness after a long drive",
            "cramp in the calf at night",
            "a tension headache");

    /** Words of the text and claims in it. */
    @Param({"700/30", "20000/500"})
    public String size;

    private String before = "";
    private String after = "";
    private List<TextQuote> claims = List.of();

    @Setup
    public void write() {
        int words = Integer.parseInt(size.split("/")[0]);
        int wanted = Integer.parseInt(size.split("/")[1]);
        Random random = new Random(7);
        List<String> sentences = new ArrayList<>();
        for (int written = 0; written < words; written += sentences.getLast().split(" ").length) {
            sentences.add(sentence(sentences.size(), random));
        }
        before = body(sentences);
        claims = quotes(sentences, wanted);
        List<String> edited = new ArrayList<>(sentences);
        for (int i = 5; i < edited.size(); i += 10) {
            edited.set(i, edited.get(i).replace(" in ", " in about half of the "));
        }
        after = body(edited);
    }

    @Benchmark
    public Object carryOver() {
        return Preview.of(before, after, claims).verdicts();
    }

    @Benchmark
    public Object onlyReading() {
        Outline was = Outline.of(MarkdownBlocks.of(before), new IcuSentenceSplitter());
        return was.edited(MarkdownBlocks.of(after));
    }

    private static String sentence(int number, Random random) {
        return "%s %s %s in patients of group %d."
                .formatted(
                        WHAT.get(random.nextInt(WHAT.size())),
                        DOES.get(random.nextInt(DOES.size())),
                        IT.get(random.nextInt(IT.size())),
                        number + 1);
    }

    private static String body(List<String> sentences) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            body.append(i % 20 == 0 ? "\n\n## Part " + (i / 20 + 1) + "\n\n" : i % 4 == 0 ? "\n\n" : " ");
            body.append(sentences.get(i));
        }
        return body.toString();
    }

    private static List<TextQuote> quotes(List<String> sentences, int wanted) {
        List<TextQuote> quotes = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            quotes.add(new TextQuote(sentences.get(i * sentences.size() / wanted), "", ""));
        }
        return quotes;
    }
}
