package health.newsroom.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What may not be stored in a body. Everything a reader would see must be text that a reviewer saw as well, and no markup may
 * carry anything that a browser would run or fetch.
 */
public final class BodyCheck {

    /** Something that may not be stored; {@code line} counts from 1. */
    public record Finding(String code, int line, String detail) {}

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

    /** More findings than a person would read at once are not listed. */
    private static final int MAX_FINDINGS = 50;

    private final Set<String> sources;
    private final List<Finding> findings = new ArrayList<>();

    private BodyCheck(Set<String> sources) {
        this.sources = sources;
    }

    /** @param sources the keys that a citation may name */
    public static List<Finding> check(String body, Set<String> sources) {
        BodyCheck check = new BodyCheck(sources);
        int line = 1;
        for (Nodes.Visited visited : Nodes.inOrder(Markdown.parse(body))) {
            line = lineOf(visited.node(), line);
            if (visited.depth() > Markdown.MAX_DEPTH) {
                check.found(
                        "too-deeply-nested", line, "Text is nested more than " + Markdown.MAX_DEPTH + " levels deep.");
                break;
            }
            check.visit(visited.node(), line);
        }
        return List.copyOf(check.findings);
    }

    private void visit(Node node, int line) {
        switch (node) {
            case HtmlBlock html -> html(line, html.getLiteral());
            case HtmlInline html -> html(line, html.getLiteral());
            case Image _ ->
                found("image-not-stored", line, "Images are not stored yet; describe it in words or link to it.");
            case IndentedCodeBlock _ ->
                code(line, "Text indented by four spaces becomes a code block; take the spaces away.");
            case FencedCodeBlock _ ->
                code(line, "Code blocks are not part of an article; write the text as a paragraph.");
            case Link link -> link(line, link.getDestination());
            case LinkReferenceDefinition definition -> definition(line, definition);
            case Citation citation -> citation(line, citation);
            default -> {
                // plain text and its markup
            }
        }
    }

    private void html(int line, String literal) {
        found(
                "html-in-markdown",
                line,
                "HTML is not stored: “%s”. Write Markdown, or put a backslash before the “<”."
                        .formatted(shortened(literal)));
    }

    private void code(int line, String detail) {
        found("code-in-markdown", line, detail);
    }

    private void link(int line, @Nullable String destination) {
        String target = destination == null ? "" : destination.strip();
        Matcher scheme = SCHEME.matcher(target);
        boolean named = scheme.find();
        boolean safe = named
                ? SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                : target.matches("(/(?!/)|#)[^\\p{Cntrl}\\\\]*");
        if (!safe) {
            found(
                    "unsafe-link",
                    line,
                    "A link may lead to http, https, mailto or a page of this site, not to “%s”."
                            .formatted(shortened(target)));
        }
    }

    private void definition(int line, LinkReferenceDefinition definition) {
        if (definition.getLabel().startsWith("^")) {
            footnote(line, definition.getLabel().substring(1));
        } else {
            link(line, definition.getDestination());
        }
    }

    private void citation(int line, Citation citation) {
        boolean defines = citation.getPrevious() == null
                && citation.getNext() instanceof Text text
                && text.getLiteral().startsWith(":");
        if (defines) {
            footnote(line, citation.key());
        } else if (!sources.contains(citation.key())) {
            found(
                    "unknown-citation",
                    line,
                    "The text cites [^%s], but no source has this key.".formatted(citation.key()));
        }
    }

    private void footnote(int line, String key) {
        found(
                "footnote-definition",
                line,
                "Footnotes are sources: add “%s” to the sources instead of defining it in the text."
                        .formatted(shortened(key)));
    }

    private void found(String code, int line, String detail) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new Finding(code, line, "Line " + line + ": " + detail));
        }
    }

    private static int lineOf(Node node, int otherwise) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? otherwise : spans.getFirst().getLineIndex() + 1;
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
