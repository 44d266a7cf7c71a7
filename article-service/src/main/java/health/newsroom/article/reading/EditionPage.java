package health.newsroom.article.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The work that showing an edition takes, done once. It may be made again at any time, and comes out the same. */
@Entity
@Table(name = "edition_page")
public class EditionPage {

    @Id
    private UUID edition;

    @Column(name = "made_for")
    private String madeFor;

    private String article;

    @Column(name = "json_ld")
    private String jsonLd;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected EditionPage() {}

    public EditionPage(UUID edition, String madeFor, String article, String jsonLd) {
        this.edition = edition;
        this.madeFor = madeFor;
        this.article = article;
        this.jsonLd = jsonLd;
    }

    public void becomes(EditionPage fresh) {
        this.madeFor = fresh.madeFor;
        this.article = fresh.article;
        this.jsonLd = fresh.jsonLd;
    }

    public UUID edition() {
        return edition;
    }

    /** The form of the pages, and the origin, that it was made for; another one means that it is out of date. */
    public String madeFor() {
        return madeFor;
    }

    /** The article element, as HTML. */
    public String article() {
        return article;
    }

    /** The schema.org data, safe inside a script element. */
    public String jsonLd() {
        return jsonLd;
    }
}
