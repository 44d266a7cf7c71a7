package health.newsroom.article.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlugTest {

    private static final UUID ARTICLE = UUID.fromString("7d0f2f6e-2f0b-4c8a-9a52-0c8e7e1f6a10");

    private static String of(String headline) {
        return Slug.of(headline, ARTICLE, slug -> false);
    }

    @Test
    void a_headline_becomes_an_address() {
        assertThat(of("Why it’s good: Sjögren’s & you (part 2)?")).isEqualTo("why-its-good-sjogrens-you-part-2");
    }

    @Test
    void a_long_headline_ends_with_a_whole_word() {
        assertThat(of("word ".repeat(40)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-word")
                .matches("[a-z-]+");
        assertThat(of("x".repeat(200))).hasSize(80);
    }

    @Test
    void a_headline_without_latin_letters_still_has_an_address() {
        assertThat(of("你好")).isEqualTo("article-7d0f2f6e");
    }

    @Test
    void an_address_that_another_article_has_gets_an_end_of_its_own() {
        assertThat(Slug.of("Salt", ARTICLE, "salt"::equals)).isEqualTo("salt-7d0f2f6e");
    }
}
