package health.newsroom.article.reading.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the two kinds of small numbers in a text: what leads to a review note, and what leads to a source. */
final class Marks {

    private Marks() {}

    static void review(HtmlWriter html, Passage passage) {
        String number = Integer.toString(passage.number());
        Map<String, String> link = new LinkedHashMap<>();
        link.put("id", "mark-" + number);
        link.put("href", "#note-" + number);
        link.put("role", "doc-noteref");
        link.put("data-claim", passage.claim().id().toString());
        link.put("aria-label", "Review note " + number);
        write(html, "mark", link, number);
    }

    static void source(HtmlWriter html, int number) {
        String text = Integer.toString(number);
        Map<String, String> link = new LinkedHashMap<>();
        link.put("href", "#source-" + text);
        link.put("role", "doc-biblioref");
        link.put("aria-label", "Source " + text);
        write(html, "cite", link, text);
    }

    private static void write(HtmlWriter html, String kind, Map<String, String> link, String text) {
        html.tag("sup", Map.of("class", kind));
        html.tag("a", link);
        html.text(text);
        html.tag("/a");
        html.tag("/sup");
    }

    /** One line of plain text with its marks. */
    static String line(String text, List<Passage> passages) {
        StringBuilder line = new StringBuilder();
        HtmlWriter html = new HtmlWriter(line);
        int written = 0;
        for (Passage passage : passages) {
            html.text(text.substring(written, passage.end()));
            written = passage.end();
            review(html, passage);
        }
        html.text(text.substring(written));
        return line.toString();
    }

    /** The marks of passages whose text stands elsewhere. */
    static String alone(List<Passage> passages) {
        StringBuilder marks = new StringBuilder();
        HtmlWriter html = new HtmlWriter(marks);
        passages.forEach(passage -> review(html, passage));
        return marks.toString();
    }
}
