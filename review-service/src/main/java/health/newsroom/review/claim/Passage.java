package health.newsroom.review.claim;

import health.newsroom.review.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence as the proposal reads it: with what its meaning may hang on.
 *
 * @param before the sentence before it, or empty
 * @param heading the heading of its section; empty under the headline, which is about everything and nothing
 * @param introduction the line that introduces the list it stands in ("Call for help if there is:"), or empty
 */
record Passage(String exact, String before, String heading, String introduction) {

    private static final int WORDS_OF_AN_ITEM = 12;

    static List<Passage> of(List<Sentence> sentences) {
        List<Passage> passages = new ArrayList<>(sentences.size());
        String headline = sentences.stream()
                .filter(sentence -> sentence.block().equals("headline"))
                .findFirst()
                .map(Sentence::exact)
                .orElse("");
        String introduction = "";
        String block = "";
        for (Sentence sentence : sentences) {
            boolean stillListed = !sentence.block().equals(block) && isItem(sentence);
            introduction = stillListed ? introduction : "";
            String heading = sentence.heading().startsWith(headline) && !headline.isEmpty() ? "" : sentence.heading();
            passages.add(new Passage(sentence.exact(), sentence.context().before(), heading, introduction));
            if (sentence.exact().endsWith(":")) {
                introduction = sentence.exact();
            }
            block = sentence.block();
        }
        return passages;
    }

    /** A line of a list or a cell of a table: it begins its block, is short, begins small or has no full stop. */
    private static boolean isItem(Sentence sentence) {
        String exact = sentence.exact();
        boolean isWhole = sentence.prefix().isEmpty() && sentence.suffix().isEmpty();
        String first = exact.substring(0, exact.offsetByCodePoints(0, 1));
        boolean isLoose = first.equals(first.toLowerCase(Locale.ROOT)) || !exact.endsWith(".");
        return sentence.prefix().isEmpty() && (isLoose || (isWhole && exact.split(" ").length <= WORDS_OF_AN_ITEM));
    }
}
