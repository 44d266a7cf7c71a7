package health.newsroom.review.wording;

import java.util.Set;

/** What a dictionary knows of the words of a language; all words in small letters. */
public interface Lexicon {

    boolean isWord(String word);

    /** The words that a misspelling may stand for: those one slip away. */
    Set<String> corrections(String misspelt);

    /** The form under which a dictionary lists the word ("symptoms" under "symptom"); the word itself when it is not listed. */
    String lemma(String word);

    /** Whether the word can be a verb in its plain form, as an instruction begins. */
    boolean mayBeInstruction(String word);

    /** Whether the word names several things or persons. */
    boolean isPlural(String word);

    /** Whether the word can name a thing or a person; true for a word that is not listed. */
    boolean mayBeNoun(String word);
}
