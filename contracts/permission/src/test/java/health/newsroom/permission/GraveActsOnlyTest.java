package health.newsroom.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraveActsOnlyTest {

    private static final List<Pattern> ACTS = List.of(GraveActsOnly.pattern("/api/articles/{id}/publication"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles/0b6f/publication",
                "/api/articles/0b6f/publication/",
                "/api/articles/0b6f/publication;a=b",
                "/api/articles/0b6f;a=b/publication;a=b/",
                "/api//articles/0b6f//publication"
            })
    void whatever_may_reach_the_resource_is_grave(String path) {
        assertThat(GraveActsOnly.isGrave(ACTS, path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/neck-cracking",
                "/api/articles/0b6f",
                "/api/articles/publication",
                "/api/articles//publication",
                "/api/articles/0b6f/publications",
                "/api/articles/0b6f/publication/more"
            })
    void nothing_else_is(String path) {
        assertThat(GraveActsOnly.isGrave(ACTS, path)).isFalse();
    }
}
