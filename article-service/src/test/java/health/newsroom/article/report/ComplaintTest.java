package health.newsroom.article.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.newsroom.refusal.Refusal;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplaintTest {

    private static List<String> wrong(@Nullable String quotation, @Nullable String problem, @Nullable String email) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Complaint.of(quotation, problem, email));
        return refusal.reasons().stream().map(Refusal.Reason::pointer).toList();
    }

    @Test
    void what_is_blank_is_absent_and_line_ends_are_one_character() {
        assertThat(Complaint.of(" ", " It is\r\nwrong. ", "")).isEqualTo(new Complaint(null, "It is\nwrong.", null));
    }

    @Test
    void as_much_as_is_allowed_is_taken_and_one_more_is_not() {
        assertThat(Complaint.of("q".repeat(1000), "ö".repeat(2000), null).problem())
                .hasSize(2000);
        assertThat(Complaint.of(null, "a\r\n".repeat(1000), null).problem()).hasSize(1999);
        assertThat(wrong("q".repeat(1001), "p".repeat(2001), "a@b.c" + "d".repeat(250)))
                .containsExactly("/quotation", "/problem", "/email");
        assertThat(wrong(null, null, null)).containsExactly("/problem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half a \uD83D pair", "a nul \u0000", "a bell \u0007", "broken \uFFFD bytes"})
    void what_is_no_text_is_refused(String text) {
        assertThat(wrong(null, text, null)).containsExactly("/problem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "reader@", "@example.org", "a b@example.org", "a@example", "<a@example.org>"})
    void what_is_no_address_is_refused(String email) {
        assertThat(wrong(null, "Wrong.", email)).containsExactly("/email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader@example.org", "r.e+a-d@mail.example.co.uk", "jürgen@müller.example"})
    void an_address_is_kept(String email) {
        assertThat(Complaint.of(null, "Wrong.", email).email()).isEqualTo(email);
    }

    @Test
    void a_reference_can_be_read_out() {
        Reference reference = Reference.random(new SplittableRandom(7));

        assertThat(reference.text()).matches("R-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(Reference.isOne(reference.text())).isTrue();
        assertThat(Reference.isOne("R-2222-222")).isFalse();
        assertThat(Reference.isOne("R-O0I1-LLUV")).isFalse();
    }
}
