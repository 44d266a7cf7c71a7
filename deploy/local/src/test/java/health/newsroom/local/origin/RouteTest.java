package health.newsroom.local.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "/, ARTICLE",
        "/articles/a-slug, ARTICLE",
        "/records/1, ARTICLE",
        "/feed.atom, ARTICLE",
        "/sitemap.xml, ARTICLE",
        "/api/openapi, ARTICLE",
        "/api/articles, ARTICLE",
        "/api/articles/1/revisions, ARTICLE",
        "/people/meera-kulkarni, AUTHOR",
        "/peoples, ARTICLE",
        "/api/people/me, AUTHOR",
        "/api/reviews, REVIEW",
        "/api/claims/1/decisions, REVIEW",
        "/api/carry-over-preview, REVIEW",
        "/auth/realms/newsroom, AUTH",
        "/authors, ARTICLE",
    })
    void each_path_goes_to_the_part_that_owns_it(String path, Route route) {
        assertThat(Route.of(path)).isEqualTo(route);
    }
}
