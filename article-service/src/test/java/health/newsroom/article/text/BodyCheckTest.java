package health.newsroom.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCheckTest {

    private static List<String> codes(String body) {
        return BodyCheck.check(body, Set.of("who2025")).stream()
                .map(BodyCheck.Finding::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            html-in-markdown ~ Less <b>salt</b>.
            html-in-markdown ~ <script>alert(1)</script>
            html-in-markdown ~ <!-- a remark -->
            html-in-markdown ~ > - <img src=x onerror=alert(1)>
            image-not-stored ~ ![a shaker](https://example.org/x.png)
            unsafe-link      ~ [click](javascript:alert(1))
            unsafe-link      ~ [click](JaVaScRiPt:alert(1))
            unsafe-link      ~ [click](data:text/html;base64,PHNjcmlwdD4=)
            unsafe-link      ~ [click](//evil.example)
            unsafe-link      ~ [click](vbscript:x)
            unsafe-link      ~ [click](&#106;avascript:alert(1))
            unsafe-link      ~ <javascript:alert(1)>
            unsafe-link      ~ [click](relative/page)
            unknown-citation ~ Less salt helps[^nobody].
            """)
    void what_a_reviewer_would_not_see_or_a_browser_would_run_is_refused(String code, String body) {
        assertThat(codes(body)).contains(code);
    }

    @Test
    void a_link_by_reference_is_looked_at_as_well() {
        assertThat(codes("See [this][1].\n\n[1]: javascript:alert(1)\n")).contains("unsafe-link");
    }

    @Test
    void a_footnote_definition_belongs_to_the_sources() {
        assertThat(codes("Less salt helps.\n\n[^who2025]: a definition\n")).containsExactly("footnote-definition");
        assertThat(codes("Less salt helps.\n\n[^who2025]: https://who.int\n")).containsExactly("footnote-definition");
    }

    @Test
    void text_that_is_indented_by_accident_is_pointed_out() {
        assertThat(codes("A line.\n\n    Another line.\n")).containsExactly("code-in-markdown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Less salt helps[^who2025].",
                "[a page](/articles/salt), [a part](#section-salt), [the WHO](https://who.int/?a=b&c=d), [us](mailto:desk@newsroom.example)",
                "5 < 6 and 7 > 6, R&D, \\<b>, a * b",
                "| a | b |\n| --- | --- |\n| 1 | 2 |",
                "> A quote\n\n1. one\n2. two\n\n---\n\nEnd."
            })
    void what_is_only_text_is_let_through(String body) {
        assertThat(codes(body)).isEmpty();
    }

    @Test
    void the_line_is_named() {
        BodyCheck.Finding finding = BodyCheck.check("Fine.\n\nAlso *fine*.\n\nNot <u>fine</u>.", Set.of())
                .getFirst();
        assertThat(finding.line()).isEqualTo(5);
        assertThat(finding.detail()).startsWith("Line 5: ").contains("<u>");
    }

    @Test
    void nesting_beyond_reason_is_refused() {
        assertThat(codes("> ".repeat(1000) + "deep")).contains("too-deeply-nested");
    }

    @Test
    void a_body_full_of_mistakes_names_no_more_than_a_person_reads() {
        assertThat(codes("<b>x</b> ".repeat(10_000))).hasSize(50);
    }
}
