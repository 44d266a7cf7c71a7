package health.newsroom.author.credential;

import static health.newsroom.author.credential.CredentialFixture.HANNAH;
import static health.newsroom.author.credential.CredentialFixture.NOW;
import static health.newsroom.author.credential.CredentialFixture.OFFICER;
import static health.newsroom.author.credential.CredentialFixture.active;
import static health.newsroom.author.credential.CredentialFixture.degree;
import static health.newsroom.author.credential.CredentialFixture.finding;
import static health.newsroom.author.credential.CredentialFixture.found;
import static health.newsroom.author.credential.CredentialFixture.licence;
import static health.newsroom.author.credential.CredentialFixture.licenceTo;
import static health.newsroom.author.credential.CredentialFixture.unverified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialTest {

    private static final Instant LAST_MOMENT = Instant.parse("2026-12-31T23:59:59.999Z");
    private static final Instant FIRST_AFTER = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void a_new_credential_is_unverified() {
        assertThat(unverified().status(NOW)).isEqualTo(CredentialStatus.UNVERIFIED);
        assertThat(unverified().verified()).isEmpty();
    }

    @Test
    void an_officers_finding_says_who_found_it_when_and_how() {
        Verified verified = active().verified().orElseThrow();

        assertThat(active().status(NOW)).isEqualTo(CredentialStatus.ACTIVE);
        assertThat(verified.by()).isEqualTo(OFFICER.person());
        assertThat(verified.name()).isEqualTo("Rosa Lindqvist");
        assertThat(verified.at()).isEqualTo(NOW);
        assertThat(verified.method()).isEqualTo(VerificationMethod.REGISTER_LOOKUP);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_verifies_their_own_credentials_whatever_they_found(CredentialStatus status) {
        Credential credential = unverified();

        assertThatThrownBy(() -> credential.verify(finding(status), new Verifier(HANNAH, "Dr Hannah Okafor"), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("self-verification"));
        assertThat(credential.status(NOW)).isEqualTo(CredentialStatus.UNVERIFIED);
    }

    static Stream<Qualification> everyOtherQualification() {
        Qualification licence = licence();
        return Stream.of(
                licenceTo(null),
                licenceTo(LocalDate.of(2027, 12, 31)),
                with(
                        "MD",
                        licence.title(),
                        licence.identifier(),
                        licence.issuer(),
                        licence.whereValid(),
                        licence.fields(),
                        true),
                with(
                        licence.code(),
                        "Consultant",
                        licence.identifier(),
                        licence.issuer(),
                        licence.whereValid(),
                        licence.fields(),
                        true),
                with(
                        licence.code(),
                        licence.title(),
                        new Identifier("https://register.example/medical", "7012346"),
                        licence.issuer(),
                        licence.whereValid(),
                        licence.fields(),
                        true),
                with(
                        licence.code(),
                        licence.title(),
                        new Identifier("elsewhere", "7012345"),
                        licence.issuer(),
                        licence.whereValid(),
                        licence.fields(),
                        true),
                with(
                        licence.code(),
                        licence.title(),
                        licence.identifier(),
                        "Another council",
                        licence.whereValid(),
                        licence.fields(),
                        true),
                with(
                        licence.code(),
                        licence.title(),
                        licence.identifier(),
                        licence.issuer(),
                        "IE",
                        licence.fields(),
                        true),
                with(
                        licence.code(),
                        licence.title(),
                        licence.identifier(),
                        licence.issuer(),
                        licence.whereValid(),
                        List.of("general practice", "neurology"),
                        true),
                with(
                        licence.code(),
                        licence.title(),
                        licence.identifier(),
                        licence.issuer(),
                        licence.whereValid(),
                        licence.fields(),
                        false),
                degree());
    }

    /** A law: whatever differs, it is no longer what was looked up. */
    @ParameterizedTest
    @MethodSource("everyOtherQualification")
    void a_change_of_anything_that_was_looked_up_ends_the_verification(Qualification next) {
        Credential credential = active();

        assertThat(credential.restate(next, NOW.plusSeconds(60))).isTrue();

        assertThat(credential.status(NOW)).isEqualTo(CredentialStatus.UNVERIFIED);
        assertThat(credential.verified()).isEmpty();
        assertThat(credential.changedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void saying_the_same_again_in_other_spacing_and_order_keeps_the_verification() {
        Credential credential = active();
        Qualification same = with(
                " GMC ",
                "Licence  to practise medicine",
                licence().identifier(),
                "Medical Council\n",
                "GB",
                List.of("General Practice", "general practice"),
                true);

        assertThat(credential.restate(same, NOW.plusSeconds(60))).isFalse();
        assertThat(credential.status(NOW)).isEqualTo(CredentialStatus.ACTIVE);
        assertThat(credential.changedAt()).isEqualTo(NOW);
    }

    @Test
    void a_licence_is_good_through_its_last_day_and_lapses_with_the_next() {
        assertThat(active().status(LAST_MOMENT)).isEqualTo(CredentialStatus.ACTIVE);
        assertThat(active().status(FIRST_AFTER)).isEqualTo(CredentialStatus.LAPSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNVERIFIED", "SUSPENDED", "LAPSED", "ERASED"})
    void only_what_stands_can_lapse(CredentialStatus status) {
        assertThat(found(status).status(FIRST_AFTER)).isEqualTo(status);
    }

    /** A law: noticing that a period ended says nothing that the clock did not say before, and says it once. */
    @ParameterizedTest
    @EnumSource
    void noticing_the_end_changes_no_status_that_anyone_reads(CredentialStatus status) {
        for (Instant moment : List.of(NOW, LAST_MOMENT, FIRST_AFTER, FIRST_AFTER.plus(Duration.ofDays(400)))) {
            Credential credential = found(status);
            CredentialStatus read = credential.status(moment);

            boolean noticed = credential.lapse(moment);

            assertThat(credential.status(moment)).isEqualTo(read);
            assertThat(noticed).isEqualTo(read != status);
            assertThat(credential.lapse(moment)).isFalse();
        }
    }

    @Test
    void a_lapsed_licence_is_active_again_only_when_its_new_period_was_looked_up() {
        Credential credential = active();
        credential.lapse(FIRST_AFTER);

        credential.restate(licenceTo(LocalDate.of(2027, 12, 31)), FIRST_AFTER);
        assertThat(credential.status(FIRST_AFTER)).isEqualTo(CredentialStatus.UNVERIFIED);

        credential.verify(finding(CredentialStatus.ACTIVE), OFFICER, FIRST_AFTER);
        assertThat(credential.status(FIRST_AFTER)).isEqualTo(CredentialStatus.ACTIVE);
    }

    @Test
    void what_could_not_be_confirmed_is_unverified_and_nobody_vouches_for_it() {
        Credential credential = active();

        credential.verify(finding(CredentialStatus.UNVERIFIED), OFFICER, NOW);

        assertThat(credential.status(NOW)).isEqualTo(CredentialStatus.UNVERIFIED);
        assertThat(credential.verified()).isEmpty();
    }

    private static Qualification with(
            String code,
            String title,
            Identifier identifier,
            String issuer,
            String whereValid,
            List<String> fields,
            boolean medical) {
        return new Qualification(
                CredentialKind.LICENCE,
                code,
                title,
                identifier,
                issuer,
                whereValid,
                fields,
                licence().period(),
                medical);
    }

    @Test
    void a_credential_keeps_its_person_and_its_birth() {
        UUID id = UUID.randomUUID();
        Credential credential = Credential.of(id, HANNAH, degree(), NOW);

        assertThat(credential.id()).isEqualTo(id);
        assertThat(credential.person()).isEqualTo(HANNAH);
        assertThat(credential.createdAt()).isEqualTo(NOW);
    }
}
