package health.newsroom.article.intake;

import health.newsroom.article.intake.ImportPreview.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns plain text into Markdown that says the same. A line is a paragraph of its own, unless the text is wrapped: then
 * paragraphs are what blank lines set apart.
 */
final class PlainTextBody {

    private static final int WIDEST_WRAP = 100;

    private final Report report;
    private final List<List<Line>> blocks;

    private PlainTextBody(List<Line> lines, Report report) {
        this.report = report;
        this.blocks = blocks(lines);
    }

    static String markdown(List<Line> lines, Report report) {
        PlainTextBody body = new PlainTextBody(lines, report);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < body.blocks.size(); i++) {
            written.add(
                    body.write(body.blocks.get(i), i + 1 < body.blocks.size() ? body.blocks.get(i + 1) : List.of()));
        }
        return written.isEmpty() ? "" : String.join("\n\n", written) + "\n";
    }

    private String write(List<Line> block, List<Line> below) {
        Line first = block.getFirst();
        if (block.size() == 1
                && !first.isListItem()
                && !startsWithItem(below)
                && Headings.isHeading(text(block), text(below))) {
            report.say(first, Outcome.CHANGED, "Taken as a heading: a short line with a paragraph under it.");
            return "## " + PlainText.escaped(text(block));
        }
        List<String> written = new ArrayList<>();
        for (Line line : block) {
            String text = line.isListItem()
                    ? item(line)
                    : PlainText.escapedLine(line.text().strip());
            boolean same = text.equals(line.text().strip());
            report.say(
                    line,
                    same ? Outcome.KEPT : Outcome.CHANGED,
                    same ? "" : "Written so that Markdown shows it as it was.");
            written.add(text);
        }
        return String.join("\n", written);
    }

    private static String item(Line line) {
        String sign = line.isNumbered() ? line.text().strip().replaceFirst("[.)].*$", ". ") : "- ";
        return sign + PlainText.escapedLine(line.item());
    }

    private static boolean startsWithItem(List<Line> block) {
        return !block.isEmpty() && block.getFirst().isListItem();
    }

    private static String text(List<Line> block) {
        return String.join(" ", block.stream().map(line -> line.text().strip()).toList());
    }

    private static List<List<Line>> blocks(List<Line> lines) {
        boolean wrapped = isWrapped(lines);
        List<List<Line>> blocks = new ArrayList<>();
        Line before = new Line(0, "");
        for (Line line : lines) {
            if (!line.isBlank()) {
                boolean goesOn = !before.isBlank()
                        && (line.isListItem() ? before.isListItem() : wrapped && !before.isListItem());
                if (goesOn) {
                    blocks.getLast().add(line);
                } else {
                    blocks.add(new ArrayList<>(List.of(line)));
                }
            }
            before = line;
        }
        return blocks;
    }

    /** Lines that run on into the next one, none of them long: a text that was broken at some width. */
    private static boolean isWrapped(List<Line> lines) {
        int runningOn = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).text().strip();
            if (line.length() > WIDEST_WRAP) {
                return false;
            }
            if (!line.isEmpty()
                    && !lines.get(i + 1).isBlank()
                    && !lines.get(i + 1).isListItem()) {
                pairs++;
                runningOn += line.matches(".*[.!?:\u201D\")]$") || line.length() < 30 ? 0 : 1;
            }
        }
        return pairs > 0 && runningOn * 2 >= pairs;
    }
}
