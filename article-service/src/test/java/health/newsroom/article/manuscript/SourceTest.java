package health.newsroom.article.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static Source of(
            SourceKind kind, @Nullable String doi, @Nullable String pmid, @Nullable String isbn, @Nullable String url) {
        return new Source("a", kind, "Title", List.of(), null, null, doi, pmid, isbn, url);
    }

    @Test
    void what_has_an_identifier_or_address_can_be_looked_up() {
        assertThat(of(SourceKind.JOURNAL_ARTICLE, "10.1136/bmj.f1325", null, null, null)
                        .identifiable())
                .isTrue();
        assertThat(of(SourceKind.JOURNAL_ARTICLE, null, "23558162", null, null).identifiable())
                .isTrue();
        assertThat(of(SourceKind.BOOK, null, null, "978-0-306-40615-7", null).identifiable())
                .isTrue();
        assertThat(of(SourceKind.WEBSITE, null, null, null, "https://who.int/salt")
                        .identifiable())
                .isTrue();
        assertThat(of(SourceKind.NEWS, null, null, null, null).identifiable()).isFalse();
    }

    @Test
    void what_nobody_named_is_no_source_even_with_an_address() {
        assertThat(of(SourceKind.UNNAMED, null, null, null, "https://who.int/salt")
                        .identifiable())
                .isFalse();
    }

    @Test
    void an_interview_needs_a_named_person_and_a_day() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        assertThat(interview(List.of("Dr Ana Lima"), day).identifiable()).isTrue();
        assertThat(interview(List.of(), day).identifiable()).isFalse();
        assertThat(interview(List.of("Dr Ana Lima"), null).identifiable()).isFalse();
    }

    private static Source interview(List<String> persons, @Nullable LocalDate day) {
        return new Source("a", SourceKind.INTERVIEW, "Talk", persons, null, day, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0306406152", "0-306-40615-2", "9780306406157", "978-0-306-40615-7", "080442957X"})
    void a_right_isbn_is_taken(String isbn) {
        assertThat(Isbn.isValid(isbn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0306406153", "9780306406158", "9770306406157", "12345", "", "X804429570"})
    void an_isbn_with_a_wrong_digit_is_not(String isbn) {
        assertThat(Isbn.isValid(isbn)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://x.org/", "https://", "who.int", "https://a b", "file:///etc/passwd"
            })
    void an_address_is_a_web_address(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(SourceKind.WEBSITE, null, null, null, url))
                .withMessageContaining("url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://doi.org/10.1136/x", "10.1/x", "doi:10.1136/x", "10.1136/"})
    void a_doi_comes_without_prefix(String doi) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(SourceKind.JOURNAL_ARTICLE, doi, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "a]", "\u00e9", ".a"})
    void a_key_is_what_a_citation_can_name(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(key, SourceKind.NEWS, "T", List.of(), null, null, null, null, null, null));
    }
}
