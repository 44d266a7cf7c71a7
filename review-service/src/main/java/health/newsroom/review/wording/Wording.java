package health.newsroom.review.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence, a heading or a part of one as it is compared: its tokens, with the first word's capital and the closing mark left
 * out of account.
 */
public final class Wording {

    private final List<Token> tokens;
    private final List<String> forms;
    private final String key;
    private final List<String> words;
    private final String text;

    /** @param tokens of a whole sentence or heading */
    public Wording(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.forms = forms(tokens);
        this.key = String.join(" ", forms);
        this.words = tokens.stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(token -> token.canonical().toLowerCase(Locale.ROOT))
                .toList();
        this.text = String.join(" ", words);
    }

    /** All tokens, the closing mark too. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Canonical forms, one for each token but a closing mark. */
    public List<String> forms() {
        return forms;
    }

    /** Equal for wordings that differ in nothing but looks. */
    public String key() {
        return key;
    }

    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /** Words and numbers in small letters, in order. */
    public List<String> words() {
        return words;
    }

    /** The words with one space between them. */
    public String plain() {
        return text;
    }

    private static List<String> forms(List<Token> tokens) {
        List<String> forms = new ArrayList<>(tokens.size());
        boolean atStart = true;
        for (int i = 0; i < tokens.size() - closing(tokens); i++) {
            Token token = tokens.get(i);
            forms.add(atStart && token.isWord() ? small(token.canonical()) : token.canonical());
            atStart &= !token.isWord() && !token.isNumber();
        }
        return List.copyOf(forms);
    }

    private static int closing(List<Token> tokens) {
        return !tokens.isEmpty() && Marks.isClosing(tokens.getLast()) ? 1 : 0;
    }

    /** The capital of the first word says nothing, unless more capitals follow it. */
    private static String small(String word) {
        String rest = word.substring(Character.charCount(word.codePointAt(0)));
        return rest.equals(rest.toLowerCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
    }
}
