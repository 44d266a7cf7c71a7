package health.newsroom.review.wording;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a text is about: the dictionary forms of its words, without those that say little. Negations and limits always count. */
public final class ContentWords {

    private static final Set<String> FUNCTION_WORDS = WordList.words("function-words.txt");
    private static final Set<String> COMPARING = Set.of("<", ">", "≤", "≥", "=", "+", "±", "%");
    private static final Map<String, String> SAME = Map.of(
            "sign",
            "symptom",
            "treating",
            "treatment",
            "treat",
            "treatment",
            "preventing",
            "prevention",
            "prevent",
            "prevention",
            "cause",
            "cause",
            "caused",
            "cause",
            "diagnose",
            "diagnosis",
            "diagnosing",
            "diagnosis");

    private static final Set<Sign> NAMING = Set.of(Sign.POPULATION, Sign.SIDE, Sign.CAUSE, Sign.REPORT);

    private final Lexicon lexicon;

    public ContentWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Set<String> of(Wording wording) {
        Set<String> content = new LinkedHashSet<>();
        for (Token token : wording.tokens()) {
            if (token.isNumber() || COMPARING.contains(token.canonical())) {
                content.add(token.canonical());
            } else if (token.isWord()) {
                word(token).ifPresent(content::add);
            }
        }
        return content;
    }

    /** Those that can name something: what a pronoun may stand for. */
    public Set<String> nounsOf(List<Token> tokens) {
        Set<String> nouns = new HashSet<>();
        for (Token token : tokens) {
            String small = token.canonical().toLowerCase(Locale.ROOT);
            if (isCapitals(token)) {
                nouns.add(token.text());
            } else if (token.isWord() && names(token) && !FUNCTION_WORDS.contains(small) && lexicon.mayBeNoun(small)) {
                nouns.add(lexicon.lemma(small));
            }
        }
        return nouns;
    }

    /** Those that say what something is or is like, and not only how much, how often or how surely. */
    public Set<String> tellingOf(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isWord() && names(token))
                .map(token -> token.canonical().toLowerCase(Locale.ROOT))
                .filter(word -> !FUNCTION_WORDS.contains(word))
                .map(lexicon::lemma)
                .collect(Collectors.toSet());
    }

    /** "VIII", "MRI". */
    private static boolean isCapitals(Token token) {
        return token.isWord()
                && token.text().length() > 1
                && token.text().chars().allMatch(Character::isUpperCase);
    }

    /** How much, how often and how surely name nothing. */
    private static boolean names(Token token) {
        return Sign.of(token).filter(sign -> !NAMING.contains(sign)).isEmpty();
    }

    private Optional<String> word(Token token) {
        String small = token.canonical().toLowerCase(Locale.ROOT);
        if (FUNCTION_WORDS.contains(small)) {
            return Optional.empty();
        }
        String lemma = lexicon.lemma(small);
        return Optional.of(SAME.getOrDefault(small, SAME.getOrDefault(lemma, lemma)));
    }
}
