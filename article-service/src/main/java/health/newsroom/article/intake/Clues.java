package health.newsroom.article.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the form of a single line what it may say beside the text. */
final class Clues {

    private static final Pattern LABELLED = Pattern.compile(
            "^(sources?|references?|by|author|written by|categor(?:y|ies)|tags?|topics?|date|published(?: on)?|updated|time)"
                    + "(?:\\s*:\\s*|\\s+)(\\S.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_COLON = Pattern.compile("^[\\p{L} ]+?\\s*:.*");
    private static final Pattern SOURCES_TITLE =
            Pattern.compile("^#{0,6}\\s*(sources?|references?)\\s*:?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("^([-*_]\\s*){3,}$");
    private static final Pattern ABOUT_ONESELF = Pattern.compile(
            "^(I['’]m an?\\b|I am an?\\b|My name is\\b|I work as\\b|I write\\b|I have been\\b).{20,}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(
            "^(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|del|van|von|der|den|bin|al|el|la|le|\\p{Lu}[\\p{L}.'’-]*)){1,4}$");
    private static final int CATEGORY_LIMIT = 60;

    private Clues() {}

    /** What the line says wherever it stands near the beginning or the end. */
    static Optional<Finding> plain(String text) {
        String line = withoutEmphasis(text);
        if (RULE.matcher(text.strip()).matches() || SOURCES_TITLE.matcher(line).matches()) {
            return Optional.of(new Finding.Divider());
        }
        Optional<Finding> when = Dates.read(line);
        return when.isPresent() ? when : labelled(line);
    }

    private static Optional<Finding> labelled(String line) {
        Matcher label = LABELLED.matcher(line);
        if (!label.matches()) {
            return Optional.empty();
        }
        String value = label.group(2).strip();
        boolean colon = WITH_COLON.matcher(line).matches();
        return switch (label.group(1).toLowerCase(java.util.Locale.ROOT)) {
            case "by", "author", "written by" ->
                isName(value) ? Optional.of(new Finding.Byline(value)) : Optional.empty();
            case "date", "published", "published on", "updated", "time" -> Dates.read(value);
            case "source", "sources", "reference", "references" ->
                colon ? Optional.of(new Finding.SourceLine(value)) : Optional.empty();
            default -> colon ? categories(value) : Optional.empty();
        };
    }

    static boolean isSourcesTitle(String text) {
        return SOURCES_TITLE.matcher(withoutEmphasis(text)).matches();
    }

    /** What its writer says of themselves, in the first person. */
    static Optional<Finding> aboutOneself(String text) {
        String line = withoutEmphasis(text);
        return ABOUT_ONESELF.matcher(line).matches() ? Optional.of(new Finding.AuthorNote(line)) : Optional.empty();
    }

    /** A short list item among others that stand beside the text: a name, or categories. */
    static Optional<Finding> item(String text, boolean nameIsKnown) {
        String line = withoutEmphasis(text);
        return !nameIsKnown && isName(line) ? Optional.of(new Finding.Byline(line)) : categories(line);
    }

    static boolean isName(String text) {
        return text.length() <= 80 && NAME.matcher(text).matches();
    }

    private static Optional<Finding> categories(String text) {
        List<String> names = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean all = !names.isEmpty() && names.stream().allMatch(Clues::isCategory);
        return all ? Optional.of(new Finding.Categories(names)) : Optional.empty();
    }

    private static boolean isCategory(String text) {
        return text.length() <= CATEGORY_LIMIT
                && text.split("\\s+").length <= 6
                && Character.isUpperCase(text.codePointAt(0))
                && !text.matches(".*[.!?:;]$");
    }

    private static String withoutEmphasis(String text) {
        String line = text.strip();
        Matcher emphasis =
                Pattern.compile("^(\\*{1,3}|_{1,3})(?=\\S)(.+?)(?<=\\S)\\1$").matcher(line);
        return emphasis.matches() ? emphasis.group(2) : line;
    }
}
