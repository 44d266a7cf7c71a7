package health.newsroom.article.sources;

import health.newsroom.article.manuscript.Source;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a source is, whatever key it is cited by: its identifiers, or without any its title. */
@Embeddable
public record Work(
        String title,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String isbn,
        @Nullable String url) {

    public static Work of(Source source) {
        return new Work(source.title(), source.doi(), source.pmid(), source.isbn(), source.url());
    }

    /** Whether both name the same work: they share an identifier, or have none and the same title. */
    public boolean isSameAs(Work other) {
        return shared(doi, other.doi)
                || shared(pmid, other.pmid)
                || shared(digits(isbn), digits(other.isbn))
                || shared(url, other.url)
                || isNamedByTitle() && other.isNamedByTitle() && title.equalsIgnoreCase(other.title);
    }

    private boolean isNamedByTitle() {
        return doi == null && pmid == null && isbn == null && url == null;
    }

    /** DOIs are the same in any case (DOI Handbook, 2.4). */
    private static boolean shared(@Nullable String mine, @Nullable String theirs) {
        return mine != null && mine.equalsIgnoreCase(theirs);
    }

    private static @Nullable String digits(@Nullable String isbn) {
        return isbn == null ? null : isbn.replace("-", "");
    }
}
