package health.newsroom.article.sources;

import health.newsroom.article.manuscript.Source;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a source is, whatever key it is cited by: its identifiers, or without any its title. DOIs and addresses are in lower case
 * (DOI Handbook, 2.4: they are the same in any), an ISBN is its digits.
 */
@Embeddable
public record Work(
        String title,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String isbn,
        @Nullable String url) {

    public Work {
        doi = lower(doi);
        isbn = isbn == null ? null : isbn.replace("-", "");
        url = lower(url);
    }

    public static Work of(Source source) {
        return new Work(source.title(), source.doi(), source.pmid(), source.isbn(), source.url());
    }

    /** Whether both name the same work: they share an identifier, or have none and the same title. */
    public boolean isSameAs(Work other) {
        return shared(doi, other.doi)
                || shared(pmid, other.pmid)
                || shared(isbn, other.isbn)
                || shared(url, other.url)
                || !isIdentified() && !other.isIdentified() && title.equalsIgnoreCase(other.title);
    }

    /** Whether it is known by more than a title, so that other articles can be found to cite the same. */
    public boolean isIdentified() {
        return doi != null || pmid != null || isbn != null || url != null;
    }

    private static boolean shared(@Nullable String mine, @Nullable String theirs) {
        return mine != null && mine.equals(theirs);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
