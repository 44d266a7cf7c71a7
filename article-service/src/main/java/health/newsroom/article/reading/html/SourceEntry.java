package health.newsroom.article.reading.html;

import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source as the list under an article shows it.
 *
 * @param by authors, or who was interviewed; empty when nobody is named
 * @param in publisher and date
 * @param usable whether a reader could find it, and so whether a claim may rest on it
 */
public record SourceEntry(
        int number, String key, String by, String title, String in, List<Address> addresses, boolean usable) {

    /** Where a source can be found. */
    public record Address(String text, String href) {}

    private static final int NAMED = 6;

    static SourceEntry of(int number, Source source) {
        return new SourceEntry(
                number,
                source.key(),
                by(source),
                source.title(),
                Stream.of(source.publisher(), day(source.published()))
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", ")),
                addresses(source),
                source.identifiable());
    }

    private static String by(Source source) {
        List<String> authors = source.authors();
        String names = authors.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (authors.size() > NAMED ? " and others" : "");
        return source.kind() == SourceKind.INTERVIEW && !names.isEmpty() ? "Interview with " + names : names;
    }

    private static @Nullable String day(@Nullable LocalDate published) {
        return published == null ? null : Day.of(published).text();
    }

    private static List<Address> addresses(Source source) {
        return Stream.of(
                        address("doi:", source.doi(), "https://doi.org/"),
                        address("PubMed ", source.pmid(), "https://pubmed.ncbi.nlm.nih.gov/"),
                        address("ISBN ", source.isbn(), "https://www.worldcat.org/isbn/"),
                        address("", source.url(), ""))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Address> address(String label, @Nullable String value, String resolver) {
        return value == null ? List.of() : List.of(new Address(label + value, resolver + value));
    }
}
