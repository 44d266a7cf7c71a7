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
        Enumeration list = Enumeration.NONE;
        for (Sentence sentence : sentences) {
            list = list.with(sentence);
            boolean isUnderHeadline = !headline.isEmpty() && sentence.heading().startsWith(headline);
            passages.add(new Passage(
                    sentence.exact(),
                    sentence.context().before(),
                    isUnderHeadline ? "" : sentence.heading(),
                    list.introduction()));
            list = list.behind(sentence);
        }
        return passages;
    }

    /**
     * The list a reader is in: a line with a colon at its end, and the blocks behind it that are alike, all of them loose ("a stiff
     * neck") or all of them short whole sentences.
     */
    private record Enumeration(String introduction, boolean begun, boolean loose) {

        static final Enumeration NONE = new Enumeration("", false, false);

        /** The list as far as this sentence stands in it. */
        Enumeration with(Sentence sentence) {
            boolean isLoose = isLoose(sentence.exact());
            boolean isShort = sentence.exact().split(" ").length <= WORDS_OF_AN_ITEM;
            boolean isWholeBlock =
                    sentence.prefix().isEmpty() && sentence.suffix().isEmpty();
            boolean isAlike = !begun || loose == isLoose;
            return !introduction.isEmpty() && isWholeBlock && isAlike && (isLoose || isShort)
                    ? new Enumeration(introduction, true, isLoose)
                    : NONE;
        }

        Enumeration behind(Sentence sentence) {
            return sentence.exact().endsWith(":") ? new Enumeration(sentence.exact(), false, false) : this;
        }

        private static boolean isLoose(String line) {
            String first = line.substring(0, line.offsetByCodePoints(0, 1));
            boolean beginsSmall = !first.equals(first.toUpperCase(Locale.ROOT));
            return beginsSmall || !line.matches("(?s).*[.!?…][”\"’')]*");
        }
    }
}
