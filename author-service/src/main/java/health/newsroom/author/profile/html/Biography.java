package health.newsroom.author.profile.html;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark with GFM tables, without HTML, pictures, and links that run something. Refused when it is saved, so that nobody is surprised
 * by what is missing; and cleaned again when it is shown, so that a hole in the first is no hole in the page.
 */
public final class Biography {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener");

    private Biography() {}

    /** Refuses what may not be saved, with the line it stands in. */
    public static void check(@Nullable String markdown) {
        if (markdown == null) {
            return;
        }
        Check check = new Check();
        PARSER.parse(markdown).accept(check);
        if (check.code != null) {
            throw Refusal.invalid(check.code, "/bio", check.reasons.getFirst().detail())
                    .because(check.reasons);
        }
    }

    /** The HTML of a biography, for below a second-level heading. */
    public static String html(String markdown) {
        Document dirty = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        for (Element heading : clean.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            heading.tagName("h" + Math.min(6, level + 2));
        }
        return clean.body().html().strip();
    }

    /** Collects what may not be saved; the refusal's code is that of the first. */
    private static final class Check extends AbstractVisitor {

        private final List<Reason> reasons = new ArrayList<>();
        private @Nullable String code;

        @Override
        public void visit(HtmlBlock html) {
            found("html-in-markdown", html, "HTML is not stored: write Markdown, or put a backslash before the “<”.");
        }

        @Override
        public void visit(HtmlInline html) {
            found("html-in-markdown", html, "HTML is not stored: write Markdown, or put a backslash before the “<”.");
        }

        @Override
        public void visit(Image image) {
            found(
                    "image-not-stored",
                    image,
                    "Pictures are not stored in the text: set the photo of the profile instead.");
        }

        @Override
        public void visit(Link link) {
            destination(link, link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            destination(definition, definition.getDestination());
        }

        private void destination(Node node, String destination) {
            Matcher scheme = SCHEME.matcher(destination.strip());
            if (!scheme.find() || !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                found("unsafe-link", node, "A link leads to an http, https or mailto address.");
            }
        }

        private void found(String kind, Node node, String detail) {
            code = code == null ? kind : code;
            int line = node.getSourceSpans().isEmpty()
                    ? 1
                    : node.getSourceSpans().getFirst().getLineIndex() + 1;
            reasons.add(new Reason("/bio", "Line " + line + ": " + detail));
        }
    }
}
