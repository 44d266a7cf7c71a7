package health.newsroom.local.verify;

import java.net.URI;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** An article as a reader's browser got it. */
final class ArticlePage {

    /** Stands for a citation's number while a text is read. */
    private static final String CITATION = "\0";

    private static final String BLOCK = "\n";

    private final Document page;

    private ArticlePage(Document page) {
        this.page = page;
    }

    /** The page; empty when the material is another one. */
    static Optional<ArticlePage> of(Material material) {
        if (!material.isPage()) {
            return Optional.empty();
        }
        var page = Jsoup.parse(
                material.content(), material.address().map(URI::toString).orElse(""));
        if (page.baseUri().isEmpty()) {
            page.setBaseUri(page.select("link[rel=canonical]").attr("href"));
        }
        return page.selectFirst("article.edition") == null ? Optional.empty() : Optional.of(new ArticlePage(page));
    }

    /** Where it says its review record is. */
    Optional<String> record() {
        return page.select("article.edition .review a[href*=/records/]").stream()
                .map(link -> link.absUrl("href"))
                .filter(link -> !link.isEmpty())
                .findFirst();
    }

    /** Headline, standfirst and text, a line for each block; marks and citations are left out, as they are when it is reviewed. */
    String text() {
        var reader = new Reader();
        for (var part : page.select(
                "article.edition > .opening h1, article.edition > .opening .standfirst, article.edition > .text")) {
            reader.text.append(BLOCK);
            part.traverse(reader);
            reader.text.append(BLOCK);
        }
        return reader.text
                .toString()
                .lines()
                .map(ArticlePage::plain)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(BLOCK));
    }

    /** White space is one space, and a citation takes along a space that it leaves before punctuation. */
    private static String plain(String line) {
        var plain = line.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("(?: ?" + CITATION + ")+ ?(?=[.,;:!?)\\]}\u2026])", "")
                .replace(CITATION, "")
                .replaceAll(" +", " ")
                .strip();
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static final class Reader implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int skipping;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (isNumber(element)) {
                    skipping++;
                    text.append(element.hasClass("cite") ? CITATION : "");
                } else if (element.normalName().equals("br")) {
                    text.append(' ');
                } else if (element.isBlock()) {
                    text.append(BLOCK);
                }
            } else if (node instanceof TextNode words && skipping == 0) {
                text.append(words.getWholeText().replaceAll("\\R", " "));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isNumber(element)) {
                    skipping--;
                } else if (element.isBlock()) {
                    text.append(BLOCK);
                }
            }
        }

        /** Only a number is left out: whatever else is dressed up as one is read like any words. */
        private static boolean isNumber(Element element) {
            return element.normalName().equals("sup")
                    && (element.hasClass("mark") || element.hasClass("cite"))
                    && element.text().matches("\\d{1,4}");
        }
    }
}
