package health.newsroom.author.text;

import health.newsroom.refusal.Refusal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One line of text as it is kept: Unicode NFC, each run of white space as one space, none at the ends. What a reader can not see
 * is refused, since it could make one name look like another.
 */
public final class Line {

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");

    /** Controls, invisible format characters (zero width, direction) and unassigned or private code points. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\u200C\u200D]]");

    private Line() {}

    /** Puts a value into its form; {@code pointer} is where it stands in the body, for the refusal. */
    public static String of(String pointer, String value, int longest) {
        String line = SPACE.matcher(Normalizer.normalize(value, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (line.isEmpty() || line.length() > longest) {
            throw Refusal.invalid("validation-failed", pointer, "Write 1 to " + longest + " characters.");
        }
        if (UNSEEN.matcher(line).find()) {
            throw Refusal.invalid("validation-failed", pointer, "Write it without control or invisible characters.");
        }
        return line;
    }
}
