package health.newsroom.article.reopening;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.article.sources.Work;
import org.junit.jupiter.api.Test;

class WorkTest {

    @Test
    void a_work_is_the_same_under_another_title_and_in_another_case_of_its_doi() {
        Work one = new Work("Salt", "10.1136/BMJ.f1325", null, null, null);
        assertThat(one.isSameAs(new Work("Less salt", "10.1136/bmj.F1325", null, null, "https://x.example")))
                .isTrue();
        assertThat(one.isSameAs(new Work("Salt", "10.1136/bmj.f1326", null, null, null)))
                .isFalse();
    }

    @Test
    void hyphens_make_no_other_book() {
        Work one = new Work("Salt", null, null, "978-3-16-148410-0", null);
        assertThat(one.isSameAs(new Work("Salz", null, null, "9783161484100", null)))
                .isTrue();
    }

    @Test
    void only_what_has_no_identifier_is_told_by_its_title() {
        Work nameless = new Work("Inputs from several media", null, null, null, null);
        assertThat(nameless.isSameAs(new Work("Inputs from Several Media", null, null, null, null)))
                .isTrue();
        assertThat(nameless.isSameAs(new Work("Inputs from several media", null, "123", null, null)))
                .isFalse();
    }
}
