package health.newsroom.article.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.review.Risk;
import health.newsroom.article.text.Markdown;
import health.newsroom.article.text.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkedBodyTest {

    private static Document page(String body, String... claims) {
        Node parsed = Markdown.parse(body);
        List<TextBlock> blocks = TextBlock.of("Headline", null, parsed);
        List<ReviewRecord.Claim> all = Arrays.stream(claims)
                .map(exact -> claim(
                        blocks.stream()
                                .filter(block -> block.text().contains(exact))
                                .findFirst()
                                .orElseThrow()
                                .name(),
                        exact))
                .toList();
        Passages passages = Passages.of(blocks, new ReviewRecord(1, 1, all, List.of()));
        return Jsoup.parseBodyFragment(
                MarkedBody.html(parsed, blocks, passages, List.of(Manuscripts.paper(), Manuscripts.guideline())));
    }

    private static ReviewRecord.Claim claim(String block, String exact) {
        return new ReviewRecord.Claim(
                UUID.randomUUID(), block, exact, null, null, "RISK", Risk.LOW, 1, List.of(), List.of());
    }

    @Test
    void a_mark_stands_right_behind_its_sentence() {
        Document page = page("One helps. Two helps. Three.", "One helps.", "Two helps.");
        assertThat(page.body().text()).isEqualTo("One helps.1 Two helps.2 Three.");
    }

    @Test
    void marks_count_in_the_order_of_reading_whatever_the_order_of_the_record() {
        Document page = page("First.\n\nSecond.\n\nThird.", "Third.", "First.", "Second.");
        assertThat(page.select("p").eachText()).containsExactly("First.1", "Second.2", "Third.3");
    }

    @Test
    void a_claim_may_end_inside_emphasis_or_behind_a_citation() {
        Document page = page("Less *salt helps* people[^he2013]. More.", "Less salt helps", "people.");
        assertThat(page.body().text()).isEqualTo("Less salt helps1 people1.2 More.");
        assertThat(page.select("em sup.mark")).hasSize(1);
        assertThat(page.select("sup.cite a").attr("href")).isEqualTo("#source-1");
    }

    @Test
    void a_mark_never_becomes_a_link_inside_a_link() {
        Document page = page("See [salt helps. And more](https://example.org).", "See salt helps.");
        assertThat(page.select("a a")).isEmpty();
        assertThat(page.select("a[href^=https] + sup.mark")).hasSize(1);
    }

    @Test
    void cells_and_items_carry_marks_too() {
        Document page =
                page("| a | b |\n|---|---|\n| Salt harms. | x |\n\n- Salt helps.", "Salt harms.", "Salt helps.");
        assertThat(page.select("td sup.mark")).hasSize(1);
        assertThat(page.select("li sup.mark")).hasSize(1);
        assertThat(page.select("div.table[tabindex=0] > table th[scope=col]")).hasSize(2);
    }

    @Test
    void the_highest_heading_of_a_body_comes_right_under_the_headline() {
        assertThat(page("# A\n\n## B\n\n# C\n").select("h2").eachText()).containsExactly("A", "C");
        assertThat(page("### A\n\n#### B\n").select("h2, h3").eachText()).containsExactly("A", "B");
        assertThat(page("## A\n\n## A\n").select("h2").eachAttr("id")).containsExactly("section-a", "section-a-1");
    }

    @Test
    void the_title_of_a_link_which_nobody_reviews_is_not_shown() {
        assertThat(page("[x](https://example.org \"buy now\")").html()).doesNotContain("buy now");
    }

    /** The law of marking: marks change nothing of what is read, and every claim has exactly one. */
    @Test
    void without_its_marks_a_marked_text_is_the_text() {
        Random random = new Random(11);
        List<String> words = List.of(
                "Salt", "helps", "**not**", "*much*", "`5 mg`", "[here](https://example.org)", "[^he2013]", "now.");
        for (int run = 0; run < 2000; run++) {
            StringBuilder body = new StringBuilder("Begin");
            random.ints(1 + random.nextInt(12), 0, words.size())
                    .forEach(i -> body.append(' ').append(words.get(i)));
            String plain = TextBlock.of("H", null, Markdown.parse(body.toString()))
                    .get(1)
                    .text();
            List<String> claims = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int end = 1 + random.nextInt(plain.length());
                claims.add(plain.substring(0, end).strip());
            }
            Document page = page(body.toString(), claims.stream().distinct().toArray(String[]::new));
            assertThat(page.select("sup.mark"))
                    .hasSize((int) claims.stream().distinct().count());
            page.select("sup").remove();
            assertThat(TextBlock.of(
                                    "H",
                                    null,
                                    Markdown.parse(page.expectFirst("p").text().replaceAll("([*_`\\[\\]])", "\\\\$1")))
                            .get(1)
                            .text()
                            .replace(" .", "."))
                    .isEqualTo(plain.replace(" .", "."));
        }
    }
}
