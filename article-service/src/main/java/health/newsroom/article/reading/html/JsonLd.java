package health.newsroom.article.reading.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.SourceKind;
import health.newsroom.article.manuscript.Update;
import health.newsroom.article.publication.Contributor;
import health.newsroom.article.publication.ContributorsJson;
import health.newsroom.article.publication.Edition;
import health.newsroom.article.publication.SiteConfig;
import java.util.List;

/** What machines read about an edition: a schema.org MedicalWebPage whose main entity is the NewsArticle. */
final class JsonLd {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SiteConfig site;

    JsonLd(SiteConfig site) {
        this.site = site;
    }

    /** The data as text that cannot end the script element it is put into. */
    String of(Edition edition, Manuscript content) {
        return page(edition, content).toString().replace("<", "\\u003c");
    }

    private ObjectNode page(Edition edition, Manuscript content) {
        String url = site.absolute("/articles/" + edition.slug());
        ObjectNode page = typed("MedicalWebPage")
                .put("@id", url)
                .put("url", url)
                .put("name", edition.headline())
                .put("inLanguage", site.language())
                .put("lastReviewed", Day.of(edition.reviewedAt()).iso());
        page.put("@context", "https://schema.org");
        page.set("reviewedBy", people(ContributorsJson.read(edition.reviewers())));
        page.set("publisher", publisher());
        page.set("mainEntity", article(edition, content, url));
        return page;
    }

    private ObjectNode article(Edition edition, Manuscript content, String url) {
        ObjectNode article = typed("NewsArticle")
                .put("@id", url + "#article")
                .put("headline", edition.headline())
                .put("inLanguage", site.language())
                .put("datePublished", edition.firstPublishedAt().toString())
                .put("dateModified", edition.publishedAt().toString())
                .put("version", edition.number());
        if (edition.standfirst() != null) {
            article.put("description", edition.standfirst());
        }
        article.set("author", people(ContributorsJson.read(edition.byline())));
        article.set("publisher", publisher());
        article.set("articleSection", strings(edition.categories()));
        article.set("citation", citations(content.sources()));
        Update update = edition.update();
        if (update != null) {
            article.set(
                    "correction",
                    typed("CorrectionComment")
                            .put("text", update.summaryOfChanges())
                            .put("datePublished", edition.publishedAt().toString()));
        }
        return article;
    }

    private ArrayNode people(List<Contributor> contributors) {
        ArrayNode people = JSON.arrayNode();
        for (Contributor contributor : contributors) {
            ObjectNode person = typed("Person").put("name", contributor.name());
            String page = Byline.page(contributor);
            if (page != null) {
                person.put("url", site.absolute(page));
            }
            if (contributor.kindOfWork() != null) {
                person.put("jobTitle", contributor.kindOfWork());
            }
            person.set("hasCredential", credentials(contributor));
            people.add(person);
        }
        return people;
    }

    private static ArrayNode credentials(Contributor contributor) {
        ArrayNode credentials = JSON.arrayNode();
        contributor.credentials().forEach(credential -> {
            ObjectNode node = typed("EducationalOccupationalCredential").put("name", credential.title());
            node.set("recognizedBy", typed("Organization").put("name", credential.issuer()));
            credentials.add(node);
        });
        return credentials;
    }

    private ObjectNode publisher() {
        return typed("Organization").put("name", site.name()).put("url", site.absolute("/"));
    }

    /** Only what can be looked up is cited. */
    private static ArrayNode citations(List<Source> sources) {
        ArrayNode citations = JSON.arrayNode();
        sources.stream().filter(Source::identifiable).forEach(source -> citations.add(citation(source)));
        return citations;
    }

    private static ObjectNode citation(Source source) {
        ObjectNode citation = typed(source.kind() == SourceKind.JOURNAL_ARTICLE ? "ScholarlyArticle" : "CreativeWork")
                .put("name", source.title());
        citation.set("author", strings(source.authors()));
        if (source.published() != null) {
            citation.put("datePublished", source.published().toString());
        }
        SourceEntry.of(0, source).addresses().stream()
                .findFirst()
                .ifPresent(address -> citation.put("url", address.href()));
        return citation;
    }

    private static ArrayNode strings(List<String> strings) {
        ArrayNode array = JSON.arrayNode();
        strings.forEach(array::add);
        return array;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("@type", type);
    }
}
