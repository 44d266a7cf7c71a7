package health.newsroom.review.carryover;

import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Token;
import health.newsroom.review.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pronouns of one English sentence, and whether they find in it what they stand for. */
final class Pronouns {

    private static final Set<String> OF_ONE = Set.of("it", "its");
    private static final Set<String> OF_SEVERAL = Set.of("they", "them", "their", "these", "those");
    private static final Set<String> OF_A_PERSON = Set.of("he", "she", "him");
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "to", "with", "without", "on", "from", "of", "about", "by", "against");
    private static final Set<String> CLAUSES = Set.of(
            "and",
            "but",
            "or",
            "that",
            "which",
            "who",
            "because",
            "when",
            "while",
            "if",
            "so",
            "as",
            "after",
            "before",
            "although",
            "until",
            "unless",
            "where",
            "than");

    /** Words that a dictionary calls nouns too, but that nobody refers back to. */
    private static final Set<String> NEVER_MEANT = Set.of(
            "not", "you", "can", "may", "will", "must", "should", "take", "use", "stop", "start", "try", "keep", "give",
            "put", "make", "get", "need", "never", "always", "only", "with", "the", "have", "has", "are", "was", "does",
            "did", "don't", "avoid", "store", "apply", "leave", "hold", "wash", "swallow", "like", "all", "most", "one",
            "do", "is", "a", "an", "in", "at", "no", "we", "i", "be", "go", "see", "ask", "your", "my", "our", "too",
            "also", "then", "often", "usually", "more", "less", "well");

    private final Lexicon lexicon;
    private final List<Token> tokens;

    Pronouns(Lexicon lexicon, Wording sentence) {
        this.lexicon = lexicon;
        this.tokens = sentence.tokens();
    }

    /** "Do not take it with food.", "Children usually need it for three days.", "The other pill is safe for them." */
    boolean haveNothingToStandFor() {
        boolean one = false;
        boolean several = false;
        boolean newClause = false;
        String previous = "";
        for (Token token : tokens) {
            String word = token.canonical().toLowerCase(Locale.ROOT);
            if (isPronoun(word) && !previous.isEmpty()) {
                boolean named = OF_ONE.contains(word) ? one : OF_SEVERAL.contains(word) ? several : one;
                return !named || (PREPOSITIONS.contains(previous) && !newClause);
            }
            boolean name = token.isWord() && isName(word);
            one |= name && !lexicon.isPlural(word);
            several |= name && lexicon.isPlural(word);
            newClause |= CLAUSES.contains(word)
                    || word.equals(",")
                    || word.equals(":")
                    || word.equals(";")
                    || word.equals("-");
            previous = word;
        }
        return false;
    }

    private static boolean isPronoun(String word) {
        return OF_ONE.contains(word) || OF_SEVERAL.contains(word) || OF_A_PERSON.contains(word);
    }

    private boolean isName(String word) {
        return !NEVER_MEANT.contains(word) && !word.endsWith("ing") && lexicon.mayBeNoun(word);
    }
}
