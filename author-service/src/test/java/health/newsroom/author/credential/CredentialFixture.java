package health.newsroom.author.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Credentials in the states that tests speak of. */
public final class CredentialFixture {

    public static final UUID HANNAH = UUID.fromString("0a000000-0000-4000-8000-000000000003");
    public static final Verifier OFFICER =
            new Verifier(UUID.fromString("0a000000-0000-4000-8000-000000000007"), "Rosa Lindqvist");
    public static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");

    private CredentialFixture() {}

    /** A physician's licence, good to the last day of 2026. */
    public static Qualification licence() {
        return licenceTo(LocalDate.of(2026, 12, 31));
    }

    public static Qualification licenceTo(@Nullable LocalDate end) {
        return new Qualification(
                CredentialKind.LICENCE,
                "GMC",
                "Licence to practise medicine",
                new Identifier("https://register.example/medical", "7012345"),
                "Medical Council",
                "GB",
                List.of("general practice"),
                new Period(LocalDate.of(2015, 8, 1), end),
                true);
    }

    public static Qualification degree() {
        return new Qualification(
                CredentialKind.DEGREE,
                "BPharm",
                "Bachelor of Pharmacy",
                new Identifier("Lakeside University", "BP-2014-118"),
                "Lakeside University",
                "IN",
                List.of(),
                new Period(LocalDate.of(2014, 6, 30), null),
                false);
    }

    public static Credential unverified() {
        return Credential.of(UUID.randomUUID(), HANNAH, licence(), NOW);
    }

    public static Credential active() {
        return found(CredentialStatus.ACTIVE);
    }

    public static Credential found(CredentialStatus status) {
        Credential credential = unverified();
        credential.verify(finding(status), OFFICER, NOW);
        return credential;
    }

    public static Finding finding(CredentialStatus status) {
        return new Finding(status, VerificationMethod.REGISTER_LOOKUP, "Seen in the register", null);
    }
}
