package health.newsroom.review.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks another lexicon about each word once. For the words of one text, in one thread. */
public final class RememberedLexicon implements Lexicon {

    private final Lexicon asked;
    private final Map<String, Boolean> words = new HashMap<>();
    private final Map<String, Boolean> nouns = new HashMap<>();
    private final Map<String, Boolean> plurals = new HashMap<>();
    private final Map<String, Boolean> instructions = new HashMap<>();
    private final Map<String, String> lemmas = new HashMap<>();

    public RememberedLexicon(Lexicon asked) {
        this.asked = asked;
    }

    @Override
    public boolean isWord(String word) {
        return words.computeIfAbsent(word, asked::isWord);
    }

    @Override
    public Set<String> corrections(String misspelt) {
        return asked.corrections(misspelt);
    }

    @Override
    public String lemma(String word) {
        return lemmas.computeIfAbsent(word, asked::lemma);
    }

    @Override
    public boolean mayBeNoun(String word) {
        return nouns.computeIfAbsent(word, asked::mayBeNoun);
    }

    @Override
    public boolean isPlural(String word) {
        return plurals.computeIfAbsent(word, asked::isPlural);
    }

    @Override
    public boolean mayBeInstruction(String word) {
        return instructions.computeIfAbsent(word, asked::mayBeInstruction);
    }
}
