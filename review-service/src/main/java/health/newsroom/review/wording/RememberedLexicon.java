package health.newsroom.review.wording;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Asks another lexicon about each word once, as long as there is room: up to {@value #MOST} words of each kind are kept. To be shared. */
public final class RememberedLexicon implements Lexicon {

    static final int MOST = 20_000;

    private final Lexicon asked;
    private final Map<String, Boolean> words = new ConcurrentHashMap<>();
    private final Map<String, Boolean> nouns = new ConcurrentHashMap<>();
    private final Map<String, Boolean> plurals = new ConcurrentHashMap<>();
    private final Map<String, Boolean> instructions = new ConcurrentHashMap<>();
    private final Map<String, String> lemmas = new ConcurrentHashMap<>();

    public RememberedLexicon(Lexicon asked) {
        this.asked = asked;
    }

    @Override
    public boolean isWord(String word) {
        return remembered(words, word, asked::isWord);
    }

    @Override
    public Set<String> corrections(String misspelt) {
        return asked.corrections(misspelt);
    }

    @Override
    public String lemma(String word) {
        return remembered(lemmas, word, asked::lemma);
    }

    @Override
    public boolean mayBeNoun(String word) {
        return remembered(nouns, word, asked::mayBeNoun);
    }

    @Override
    public boolean isPlural(String word) {
        return remembered(plurals, word, asked::isPlural);
    }

    @Override
    public boolean mayBeInstruction(String word) {
        return remembered(instructions, word, asked::mayBeInstruction);
    }

    private static <T> T remembered(Map<String, T> known, String word, Function<String, T> question) {
        T answer = known.get(word);
        if (answer == null) {
            answer = question.apply(word);
            if (known.size() < MOST) {
                known.put(word, answer);
            }
        }
        return answer;
    }
}
