package health.newsroom.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void what_went_in_comes_out() {
        UUID id = UUID.randomUUID();
        Instant time = Instant.parse("2026-03-01T09:30:00.123456Z");

        Cursor read = PageRequest.of(Cursor.of(time, id, 42L, "Naïve / ,text=1").toString(), 1)
                .after()
                .orElseThrow();

        assertThat(read.instant(0)).isEqualTo(time);
        assertThat(read.uuid(1)).isEqualTo(id);
        assertThat(read.number(2)).isEqualTo(42);
        assertThat(read.text(3)).isEqualTo("Naïve / ,text=1");
    }

    @Test
    void a_cursor_fits_into_an_address_as_it_is() {
        assertThat(Cursor.of("?&=/+ ü", Instant.EPOCH).toString()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void no_cursor_means_the_first_page() {
        assertThat(Cursor.parse(null)).isNull();
        assertThat(Cursor.parse("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "AAAA", "MjAyNg", "%00"})
    void a_cursor_that_nobody_handed_out_is_refused(String after) {
        assertThatThrownBy(() -> PageRequest.of(after, 1).after().orElseThrow().instant(0))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("malformed-parameter"));
        assertThatThrownBy(() -> PageRequest.of(after, 1).after().orElseThrow().uuid(1))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_page_is_full_when_one_more_was_found() {
        PageRequest two = PageRequest.of(null, 2);

        assertThat(Page.of(List.of("a", "b", "c"), two, Cursor::of))
                .isEqualTo(new Page<>(List.of("a", "b"), Cursor.of("b").toString()));
        assertThat(Page.of(List.of("a", "b"), two, Cursor::of)).isEqualTo(new Page<>(List.of("a", "b"), null));
        assertThat(Page.of(List.of(), two, Cursor::of)).isEqualTo(new Page<>(List.of(), null));
        assertThat(two.fetch()).isEqualTo(3);
    }
}
