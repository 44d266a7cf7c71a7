package health.newsroom.article.intake;

import health.newsroom.article.intake.ImportPreview.Outcome;
import health.newsroom.article.intake.ImportPreview.ReportLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of each line, as it is being found out. The last word on a line counts. */
final class Report {

    private final Map<Integer, ReportLine> lines = new TreeMap<>();

    void say(Line line, Outcome outcome, String note) {
        lines.put(line.number(), new ReportLine(line.number(), line.text().strip(), outcome, note));
    }

    List<ReportLine> lines() {
        return List.copyOf(lines.values());
    }
}
