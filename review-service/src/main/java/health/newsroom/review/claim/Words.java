package health.newsroom.review.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a sentence: runs of letters, digits and apostrophes, in lower case, and where each stands. */
record Words(String sentence, List<MatchResult> found, List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");

    static Words of(String sentence) {
        List<MatchResult> found = WORD.matcher(sentence).results().toList();
        return new Words(
                sentence,
                found,
                found.stream()
                        .map(word -> word.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                        .toList());
    }

    int size() {
        return found.size();
    }

    String word(int index) {
        return words.get(index);
    }

    /** The words from the first to the last, as they stand in the sentence. */
    String text(int first, int last) {
        return sentence.substring(found.get(first).start(), found.get(last).end());
    }

    /** Whether so many words from there on are parted by no more than a space or a hyphen. */
    boolean isRow(int start, int length) {
        if (start + length > size()) {
            return false;
        }
        for (int i = start; i < start + length - 1; i++) {
            String gap = sentence.substring(found.get(i).end(), found.get(i + 1).start());
            if (!gap.equals(" ") && !gap.equals("-")) {
                return false;
            }
        }
        return true;
    }
}
