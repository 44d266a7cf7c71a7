package health.newsroom.author.credential;

import static health.newsroom.author.credential.CredentialFixture.NOW;
import static health.newsroom.author.credential.CredentialFixture.degree;
import static health.newsroom.author.credential.CredentialFixture.finding;
import static health.newsroom.author.credential.CredentialFixture.licence;
import static health.newsroom.author.credential.CredentialFixture.licenceTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    private static final Instant AFTER = Instant.parse("2027-01-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "ACTIVE_WITH_CONDITIONS", "REGISTERED_WITHOUT_LICENCE"})
    void what_is_over_cannot_be_found_to_stand(CredentialStatus status) {
        assertRefused("period-over", () -> finding(status).checkAgainst(licence(), AFTER));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "LAPSED", "ERASED", "UNVERIFIED"})
    void what_is_over_can_be_found_not_to_stand(CredentialStatus status) {
        finding(status).checkAgainst(licence(), AFTER);
    }

    @Test
    void what_has_not_begun_cannot_be_found_to_stand() {
        Instant before = Instant.parse("2015-07-31T23:59:59Z");

        assertRefused("period-not-begun", () -> finding(CredentialStatus.ACTIVE).checkAgainst(licence(), before));
    }

    @Test
    void a_degree_does_not_lapse() {
        assertRefused(
                "degree-does-not-end", () -> finding(CredentialStatus.LAPSED).checkAgainst(degree(), NOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNVERIFIED", "ACTIVE_WITH_CONDITIONS"})
    void a_doubt_or_a_condition_is_put_into_words(CredentialStatus status) {
        assertRefused("note-missing", () -> new Finding(status, VerificationMethod.REGISTER_LOOKUP, " ", null));
    }

    @Test
    void the_next_check_is_in_a_year_unless_the_period_ends_sooner() {
        assertThat(next(licenceTo(null))).isEqualTo(NOW.plus(Duration.ofDays(365)));
        assertThat(next(licenceTo(LocalDate.of(2030, 1, 1)))).isEqualTo(NOW.plus(Duration.ofDays(365)));
        assertThat(next(licence())).isEqualTo(AFTER);
    }

    @Test
    void a_degree_that_was_found_is_not_looked_up_again() {
        assertThat(next(degree())).isNull();
    }

    @Test
    void the_officer_may_say_when_to_look_again() {
        Instant soon = NOW.plus(Duration.ofDays(30));
        Finding finding = checkedAgainAt(soon);

        finding.checkAgainst(licence(), NOW);

        assertThat(finding.nextCheck(licence(), NOW)).isEqualTo(soon);
    }

    @Test
    void the_next_check_lies_ahead_and_not_beyond_five_years() {
        assertRefused("validation-failed", () -> checkedAgainAt(NOW).checkAgainst(licence(), NOW));
        assertRefused(
                "validation-failed",
                () -> checkedAgainAt(NOW.plus(Duration.ofDays(6 * 366))).checkAgainst(licence(), NOW));
    }

    private static Finding checkedAgainAt(Instant time) {
        return new Finding(CredentialStatus.ACTIVE, VerificationMethod.REGISTER_LOOKUP, null, time);
    }

    private static @Nullable Instant next(Qualification qualification) {
        return finding(CredentialStatus.ACTIVE).nextCheck(qualification, NOW);
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
