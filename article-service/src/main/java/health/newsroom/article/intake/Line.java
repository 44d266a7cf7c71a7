package health.newsroom.article.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the input.
 *
 * @param number counts from 1
 */
record Line(int number, String text) {

    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u25AA\u00B7]\\s+(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,3}[.)]\\s+(?=\\S)");

    static List<Line> of(String input) {
        String text = input.startsWith("\uFEFF") ? input.substring(1) : input;
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
            lines.add(new Line(lines.size() + 1, line.replace('\f', ' ')));
        }
        return lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isBullet() {
        return BULLET.matcher(text.strip()).find();
    }

    boolean isNumbered() {
        return NUMBERED.matcher(text.strip()).find();
    }

    boolean isListItem() {
        return isBullet() || isNumbered();
    }

    /** The text without the sign that makes it an item of a list. */
    String item() {
        Matcher bullet = BULLET.matcher(text.strip());
        return bullet.find()
                ? text.strip().substring(bullet.end())
                : NUMBERED.matcher(text.strip()).replaceFirst("");
    }
}
