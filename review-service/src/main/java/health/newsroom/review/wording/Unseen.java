package health.newsroom.review.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader's eye does not see: characters without width, and words that mix the letters of two scripts. */
public final class Unseen {

    private static final Set<Character.UnicodeScript> ALPHABETS = Set.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.ARMENIAN,
            Character.UnicodeScript.CHEROKEE);

    private Unseen() {}

    /** The first such thing in the tokens, in words; empty when all is as it looks. */
    public static Optional<String> in(List<Token> tokens) {
        return tokens.stream().flatMap(token -> in(token.text()).stream()).findFirst();
    }

    private static Optional<String> in(String word) {
        return word.codePoints()
                .filter(Unseen::hasNoWidth)
                .mapToObj(character -> "“" + word + "” has a character that cannot be seen (" + name(character) + ")")
                .findFirst()
                .or(() -> mixed(word));
    }

    private static Optional<String> mixed(String word) {
        Set<Character.UnicodeScript> scripts = word.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(ALPHABETS::contains)
                .collect(Collectors.toSet());
        return scripts.size() > 1
                ? word.codePoints()
                        .filter(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN)
                        .mapToObj(letter ->
                                "“" + word + "” has a letter that only looks like one of ours (" + name(letter) + ")")
                        .findFirst()
                : Optional.empty();
    }

    private static boolean hasNoWidth(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X %s", character, Character.getName(character));
    }
}
