package health.newsroom.review.text.icu;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import health.newsroom.review.text.SentenceSplitter;
import health.newsroom.review.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Sentences after Unicode Standard Annex 29 (ICU4J, English), with breaks taken back that an abbreviation or a small letter denies. */
public final class IcuSentenceSplitter implements SentenceSplitter {

    private static final int LAST_WORDS = 60;

    /** Never used itself: making one is dear, a copy is cheap, and each has a state. */
    private static final BreakIterator RULES = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

    @Override
    public List<Span> split(String text) {
        BreakIterator breaks = RULES.clone();
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || isBreak(text, start, end)) {
                addStripped(text, start, end, sentences);
                start = end;
            }
        }
        return List.copyOf(sentences);
    }

    /** Looks at the last words before the break and the first letter behind it only, so that a long paragraph costs no more. */
    private static boolean isBreak(String text, int start, int end) {
        String before = text.substring(Math.max(start, end - LAST_WORDS), end);
        String after = text.substring(end, Math.min(text.length(), end + 2));
        return !startsSmall(after) && !Abbreviations.goesOn(before.stripTrailing(), after);
    }

    /** "“Is it safe?” she asked." is one sentence. */
    private static boolean startsSmall(String after) {
        return !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
    }

    private static void addStripped(String text, int start, int end, List<Span> sentences) {
        String sentence = text.substring(start, end);
        if (!sentence.isBlank()) {
            int from = start + sentence.length() - sentence.stripLeading().length();
            sentences.add(new Span(from, start + sentence.stripTrailing().length()));
        }
    }
}
