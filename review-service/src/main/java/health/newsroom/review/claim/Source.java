package health.newsroom.review.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as the submitted revision names it. Two that are equal are the same evidence.
 *
 * @param identifiable whether a reader can look it up or knows who said it when; nothing else supports a claim
 * @param status what its publisher did to it, as far as this service had heard at the time; null while it is CURRENT
 */
public record Source(
        String key,
        String kind,
        String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String isbn,
        @Nullable String url,
        boolean identifiable,
        @Nullable SourceStatus status) {

    public Source {
        authors = List.copyOf(authors);
    }

    public Source(
            String key,
            String kind,
            String title,
            List<String> authors,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String doi,
            @Nullable String pmid,
            @Nullable String isbn,
            @Nullable String url,
            boolean identifiable) {
        this(key, kind, title, authors, publisher, published, doi, pmid, isbn, url, identifiable, null);
    }

    /** The same work in another state: other evidence. */
    public Source in(SourceStatus known) {
        return new Source(
                key,
                kind,
                title,
                authors,
                publisher,
                published,
                doi,
                pmid,
                isbn,
                url,
                identifiable,
                known == SourceStatus.CURRENT ? null : known);
    }

    /** Whether a claim can rest on it. */
    public boolean supports() {
        return identifiable && !isTakenBack();
    }

    /** Whether its publisher took it back. */
    public boolean isTakenBack() {
        return status != null && status.trust() == SourceStatus.Trust.GONE;
    }

    /** Whether both name one work: they share an identifier, or have none and the same title. Keys say nothing of it. */
    public boolean isSameWorkAs(Source other) {
        return shared(doi, other.doi)
                || shared(pmid, other.pmid)
                || shared(digits(isbn), digits(other.isbn))
                || shared(url, other.url)
                || isNamedByTitle() && other.isNamedByTitle() && title.equalsIgnoreCase(other.title);
    }

    private boolean isNamedByTitle() {
        return doi == null && pmid == null && isbn == null && url == null;
    }

    private static boolean shared(@Nullable String mine, @Nullable String theirs) {
        return mine != null && mine.equalsIgnoreCase(theirs);
    }

    private static @Nullable String digits(@Nullable String number) {
        return number == null ? null : number.replace("-", "");
    }
}
