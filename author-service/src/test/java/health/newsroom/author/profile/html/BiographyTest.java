package health.newsroom.author.profile.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BiographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>           | html-in-markdown",
                "Some <b>bold</b> text               | html-in-markdown",
                "<!-- hidden -->                     | html-in-markdown",
                "A ![portrait](https://x.example/p)  | image-not-stored",
                "[x](javascript:alert(1))            | unsafe-link",
                "[x](JaVaScRiPt:alert(1))            | unsafe-link",
                "[x](data:text/html;base64,PHM+)     | unsafe-link",
                "[x](<java&#10;script:alert(1)>)     | unsafe-link",
                "[x](//elsewhere.example)            | unsafe-link",
                "<javascript:alert(1)>               | unsafe-link",
            })
    void what_may_not_stand_in_a_biography_is_refused(String markdown, String code) {
        assertThatThrownBy(() -> Biography.check(markdown)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.reasons().getFirst().pointer()).isEqualTo("/bio");
        });
    }

    @Test
    void a_reference_is_a_link_too() {
        assertThatThrownBy(() -> Biography.check("[x][1]\n\n[1]: javascript:alert(1)"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unsafe-link"));
    }

    @Test
    void the_line_is_said() {
        assertThatThrownBy(() -> Biography.check("Fine.\n\nAlso fine.\n\n<div>Not fine</div>"))
                .hasMessageStartingWith("Line 5: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain.",
                "5 < 6",
                "`<b>`",
                "[x](https://x.example/?a=1&b=2)",
                "<https://x.example>",
                "[m](mailto:a@b.example)"
            })
    void what_is_harmless_may_stand(String markdown) {
        Biography.check(markdown);
    }

    @Test
    void headings_fall_below_the_page_s_own() {
        assertThat(Biography.html("# One\n\n##### Five")).isEqualTo("<h3>One</h3>\n<h6>Five</h6>");
    }

    /** A law: whatever somebody writes, and however it got past the check, nothing active reaches a reader. */
    @RepeatedTest(500)
    void nothing_active_is_ever_shown(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] pieces = {
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "[a](javascript:alert(1))",
            "`",
            "*",
            "_",
            "\n\n",
            "# ",
            "> ",
            "- ",
            "| a | b |\n|---|---|\n",
            "<a href='java\tscript:x'>",
            "&lt;",
            "&#x3c;svg/onload=x>",
            "![i](x)",
            "[r]: data:x\n",
            "<style>",
            "text ",
            "\\",
            "<!--",
            "-->",
            "<![CDATA[",
            "1. ",
            "    ",
            "~~~\n",
            "<iframe src=//x>"
        };
        StringBuilder markdown = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            markdown.append(pieces[random.nextInt(pieces.length)]);
        }

        Document page = Jsoup.parseBodyFragment(Biography.html(markdown.toString()));

        assertThat(page.select("script, style, img, svg, iframe, object, form, input"))
                .isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")))
                .isEmpty();
        assertThat(page.select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).matches("(?i)(https?|mailto):.*"));
    }
}
