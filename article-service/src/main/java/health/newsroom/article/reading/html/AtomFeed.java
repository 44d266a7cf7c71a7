package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Contributor;
import health.newsroom.article.publication.ContributorsJson;
import health.newsroom.article.publication.SiteConfig;
import health.newsroom.article.reading.Headline;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes articles as an Atom feed (RFC 4287). An entry keeps its id over all editions; updated tells of a new one. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final SiteConfig site;

    AtomFeed(SiteConfig site) {
        this.site = site;
    }

    String write(List<Headline> entries, Instant updated) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", site.language());
            element(xml, "id", site.absolute("/feed.atom"));
            element(xml, "title", site.name());
            element(xml, "subtitle", site.tagline());
            element(xml, "updated", updated.toString());
            link(xml, "self", "application/atom+xml", site.absolute("/feed.atom"));
            link(xml, "alternate", "text/html", site.absolute("/"));
            for (Headline entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException neverOnAString) {
            throw new IllegalStateException(neverOnAString);
        }
    }

    private void entry(XMLStreamWriter xml, Headline entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + entry.article());
        element(xml, "title", entry.headline());
        element(xml, "published", entry.firstPublishedAt().toString());
        element(xml, "updated", entry.publishedAt().toString());
        link(xml, "alternate", "text/html", site.absolute("/articles/" + entry.slug()));
        for (Contributor writer : ContributorsJson.read(entry.byline())) {
            author(xml, writer);
        }
        for (String category : entry.categories()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", category);
        }
        if (entry.standfirst() != null) {
            element(xml, "summary", entry.standfirst());
        }
        xml.writeEndElement();
    }

    private void author(XMLStreamWriter xml, Contributor writer) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", writer.name());
        String page = Byline.page(writer);
        if (page != null) {
            element(xml, "uri", site.absolute(page));
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }
}
