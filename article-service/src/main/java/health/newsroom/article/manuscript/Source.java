package health.newsroom.article.manuscript;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A work or an interview that a revision cites as {@code [^key]}.
 *
 * @param key its name inside the revision: a letter or digit, then letters, digits, {@code . _ -}
 * @param published the day it appeared, or of an interview the day it was held
 * @param doi without any prefix: {@code 10.1161/STR.0000000000000016} (DOI Handbook, 2.2)
 * @param pmid PubMed's number of it
 * @param isbn 10 or 13 digits, hyphens allowed, check digit right (ISO 2108)
 */
public record Source(
        String key,
        SourceKind kind,
        String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String isbn,
        @Nullable String url) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S{1,200}");
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");

    public Source {
        require(
                key != null && KEY.matcher(key).matches(),
                "key is a letter or digit, then at most 63 letters, digits, . _ or -");
        require(kind != null, "kind is missing");
        title = Text.line("title", title, 500);
        authors = authors == null ? List.of() : List.copyOf(authors);
        require(authors.size() <= 100, "authors are at most 100");
        authors.forEach(author -> Text.line("authors", author, 200));
        publisher = publisher == null ? null : Text.line("publisher", publisher, 200);
        require(
                doi == null || DOI.matcher(doi).matches(),
                "doi starts with 10. and has no prefix, such as 10.1000/182");
        require(pmid == null || PMID.matcher(pmid).matches(), "pmid is the number that PubMed gave it");
        require(isbn == null || Isbn.isValid(isbn), "isbn is not a valid ISBN: check its digits");
        require(url == null || isWebAddress(url), "url is an http or https address");
    }

    /** Whether a reader could find it: it has an identifier or an address, or is an interview with a named person on a day. */
    public boolean identifiable() {
        boolean identified = doi != null || pmid != null || isbn != null || url != null;
        boolean interview = kind == SourceKind.INTERVIEW && !authors.isEmpty() && published != null;
        return kind != SourceKind.UNNAMED && (identified || interview);
    }

    /** Two sources of a revision may not differ in the case of their keys only. */
    String keyIgnoringCase() {
        return key.toLowerCase(Locale.ROOT);
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = URI.create(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return url.length() <= 2000
                    && address.getHost() != null
                    && (scheme.equals("http") || scheme.equals("https"));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
