package health.newsroom.review.wording.morfologik;

import health.newsroom.review.wording.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** English in both spellings. Safe to share: Morfologik's readers keep state and are made for each question. */
public final class EnglishLexicon implements Lexicon {

    private static final String FOLDER = "/org/languagetool/resource/en/";
    private static final int ONE_SLIP = 1;

    private static final List<Dictionary> SPELLINGS = List.of(read("hunspell/en_GB.dict"), read("hunspell/en_US.dict"));
    private static final Dictionary FORMS = read("english.dict");

    @Override
    public boolean isWord(String word) {
        return SPELLINGS.stream().anyMatch(dictionary -> new Speller(dictionary).isInDictionary(word));
    }

    @Override
    public Set<String> corrections(String misspelt) {
        Set<String> found = new TreeSet<>();
        for (Dictionary dictionary : SPELLINGS) {
            found.addAll(new Speller(dictionary, ONE_SLIP).findReplacements(misspelt));
        }
        return found;
    }

    @Override
    public String lemma(String word) {
        List<WordData> forms = new DictionaryLookup(FORMS).lookup(word);
        return forms.isEmpty() ? word : forms.getFirst().getStem().toString();
    }

    @Override
    public boolean mayBeInstruction(String word) {
        return classes(word).stream().anyMatch(tag -> tag.equals("VB"));
    }

    @Override
    public boolean isPlural(String word) {
        return classes(word).stream().anyMatch(tag -> tag.startsWith("NNS") || tag.startsWith("NNPS"));
    }

    @Override
    public boolean mayBeNoun(String word) {
        List<String> classes = classes(word);
        return classes.isEmpty() || classes.stream().anyMatch(tag -> tag.startsWith("NN"));
    }

    private static List<String> classes(String word) {
        return new DictionaryLookup(FORMS)
                .lookup(word).stream()
                        .map(form -> String.valueOf(form.getTag()))
                        .toList();
    }

    private static Dictionary read(String name) {
        URL dictionary = Objects.requireNonNull(EnglishLexicon.class.getResource(FOLDER + name), name);
        try {
            return Dictionary.read(dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
