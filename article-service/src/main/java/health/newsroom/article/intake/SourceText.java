package health.newsroom.article.intake;

import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source as people write it under an article. What can be looked up is found by its identifier; anything else is
 * kept as {@link SourceKind#UNNAMED}, so that it is not lost and carries no claim.
 */
final class SourceText {

    private static final Pattern DOI = Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s\"<>]+)");
    private static final Pattern PMID = Pattern.compile("\\bPMID:?\\s*([1-9]\\d{0,8})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISBN =
            Pattern.compile("\\bISBN(?:-1[03])?:?\\s*([\\dXx][\\dXx-]{8,16})", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("(https?://[^\\s<>\"]+)", Pattern.CASE_INSENSITIVE);
    private static final int TITLE_LIMIT = 500;

    private SourceText() {}

    static Source read(String key, String text) {
        String doi = find(DOI, text);
        String pmid = find(PMID, text);
        String isbn = find(ISBN, text);
        String url = doi == null ? find(URL, text) : null;
        String title = text.strip().length() <= TITLE_LIMIT
                ? text.strip()
                : text.strip().substring(0, TITLE_LIMIT - 1) + "…";
        return source(key, title, doi, pmid, isbn, url)
                .or(() -> source(key, title, doi, pmid, null, null))
                .orElseGet(() ->
                        new Source(key, SourceKind.UNNAMED, title, List.of(), null, null, null, null, null, null));
    }

    private static Optional<Source> source(
            String key,
            String title,
            @Nullable String doi,
            @Nullable String pmid,
            @Nullable String isbn,
            @Nullable String url) {
        try {
            return Optional.of(
                    new Source(key, kind(doi, pmid, isbn, url), title, List.of(), null, null, doi, pmid, isbn, url));
        } catch (IllegalArgumentException notAnIdentifierAfterAll) {
            return Optional.empty();
        }
    }

    private static SourceKind kind(
            @Nullable String doi, @Nullable String pmid, @Nullable String isbn, @Nullable String url) {
        if (doi != null || pmid != null) {
            return SourceKind.JOURNAL_ARTICLE;
        }
        if (isbn != null) {
            return SourceKind.BOOK;
        }
        return url != null ? SourceKind.WEBSITE : SourceKind.UNNAMED;
    }

    private static @Nullable String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).replaceFirst("[.,;)\\]]+$", "") : null;
    }
}
