package health.newsroom.article.reading.html;

import health.newsroom.article.manuscript.Source;
import health.newsroom.article.text.Citation;
import health.newsroom.article.text.Markdown;
import health.newsroom.article.text.TextBlock;
import health.newsroom.article.text.TextBlock.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** A body as HTML, each reviewed passage followed by its mark and each citation by the number of its source. */
final class MarkedBody {

    private final Map<String, Integer> sourceNumbers;

    private MarkedBody(List<Source> sources) {
        this.sourceNumbers = IntStream.range(0, sources.size())
                .boxed()
                .collect(Collectors.toMap(i -> sources.get(i).key(), i -> i + 1));
    }

    /** @param body is changed: it gets the marks */
    static String html(Node body, List<TextBlock> blocks, Passages passages, List<Source> sources) {
        blocks.forEach(block -> mark(block, passages.in(block.name())));
        headingsBelowTheHeadline(body);
        String html = new MarkedBody(sources).renderer().render(body);
        // No text can hold this tag, since every other "<" is escaped. A wide table scrolls by itself, also by
        // keyboard.
        return html.replace(
                        "<table>", "<div class=\"table\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static void mark(TextBlock block, List<Passage> passages) {
        boolean ofTheBody = block.name().startsWith("body/");
        for (Passage passage : ofTheBody ? passages.reversed() : List.<Passage>of()) {
            Place place = block.placeBefore(passage.end());
            ReviewMark mark = new ReviewMark(passage);
            Node link = linkAround(place.node());
            if (link != null) {
                link.insertAfter(mark);
            } else {
                insert(mark, place);
            }
        }
    }

    private static void insert(ReviewMark mark, Place place) {
        if (place.node() instanceof Text text && place.end() < text.getLiteral().length()) {
            Text rest = new Text(text.getLiteral().substring(place.end()));
            text.setLiteral(text.getLiteral().substring(0, place.end()));
            text.insertAfter(rest);
        }
        place.node().insertAfter(mark);
    }

    /** A link inside a link is no HTML, so a mark goes behind the link that its passage ends in. */
    private static @Nullable Node linkAround(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around instanceof Link) {
                return around;
            }
        }
        return null;
    }

    /** The headline is the page's first level, so the body's highest heading becomes the second. */
    private static void headingsBelowTheHeadline(Node body) {
        List<Heading> headings = new ArrayList<>();
        body.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(2);
        headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() + 2 - highest)));
    }

    private HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .extensions(List.of(
                        HeadingAnchorExtension.builder().idPrefix("section-").build()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .percentEncodeUrls(true)
                .nodeRendererFactory(NumbersRenderer::new)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    attributes.remove("title");
                    if (node instanceof TableCell cell && cell.isHeader()) {
                        attributes.put("scope", "col");
                    }
                })
                .build();
    }

    private final class NumbersRenderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        NumbersRenderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Citation.class, ReviewMark.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case ReviewMark mark -> Marks.review(context.getWriter(), mark.passage());
                case Citation citation ->
                    Marks.source(context.getWriter(), sourceNumbers.getOrDefault(citation.key(), 0));
                default -> throw new IllegalArgumentException("Not a number in the text: " + node);
            }
        }
    }
}
