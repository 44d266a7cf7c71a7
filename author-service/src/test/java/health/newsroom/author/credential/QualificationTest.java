package health.newsroom.author.credential;

import static health.newsroom.author.credential.CredentialFixture.licence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualificationTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LICENCE")
    void only_a_licence_can_be_a_licence_to_practise_medicine(CredentialKind kind) {
        assertRefused("medical-needs-licence", "/medical", () -> of(kind, null, List.of(), true));
    }

    @Test
    void a_degree_has_no_end() {
        assertRefused(
                "degree-does-not-end",
                "/period/end",
                () -> of(CredentialKind.DEGREE, LocalDate.of(2030, 1, 1), List.of(), false));
    }

    @Test
    void fields_are_lower_case_and_named_once_in_order() {
        assertThat(of(CredentialKind.LICENCE, null, List.of("Neurology", " cardiology", "neurology"), true)
                        .fields())
                .containsExactly("cardiology", "neurology");
    }

    @Test
    void at_most_twenty_fields_are_named() {
        assertRefused(
                "validation-failed",
                "/fields",
                () -> of(CredentialKind.LICENCE, null, Collections.nCopies(21, "neurology"), true));
    }

    @Test
    void a_period_ends_no_sooner_than_it_starts() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(new Period(day, day).isOver(Instant.parse("2026-03-01T23:59:59Z")))
                .isFalse();
        assertRefused("validation-failed", "/period/end", () -> new Period(day, day.minusDays(1)));
        assertRefused("validation-failed", "/period/start", () -> new Period(LocalDate.of(1, 1, 1), null));
    }

    private static Qualification of(
            CredentialKind kind, @Nullable LocalDate end, List<String> fields, boolean medical) {
        Qualification licence = licence();
        return new Qualification(
                kind,
                licence.code(),
                licence.title(),
                licence.identifier(),
                licence.issuer(),
                licence.whereValid(),
                fields,
                new Period(LocalDate.of(2015, 8, 1), end),
                medical);
    }

    private static void assertRefused(String code, String pointer, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.reasons().getFirst().pointer()).isEqualTo(pointer);
        });
    }
}
