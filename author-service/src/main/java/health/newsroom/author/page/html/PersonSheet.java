package health.newsroom.author.page.html;

import health.newsroom.author.credential.CredentialKind;
import health.newsroom.author.credential.CredentialLine;
import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.Jurisdiction;
import health.newsroom.author.credential.Qualification;
import health.newsroom.author.credential.Verified;
import health.newsroom.author.profile.Person;
import health.newsroom.author.profile.html.Biography;
import io.quarkus.qute.RawString;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands on a person's page, in words for readers. */
record PersonSheet(
        String name,
        String kindOfWork,
        String path,
        @Nullable RawString biography,
        @Nullable String photo,
        List<Standing> credentials) {

    static PersonSheet of(Person person, List<Standing> credentials) {
        String bio = person.profile().bio();
        return new PersonSheet(
                person.profile().name(),
                person.profile().kindOfWork(),
                person.slug().path(),
                bio == null ? null : new RawString(Biography.html(bio)),
                person.photoPath().orElse(null),
                credentials);
    }

    /** A credential that stands, and who says so since when. */
    record Standing(
            String title,
            String code,
            String issuer,
            String where,
            @Nullable String number,
            List<String> fields,
            @Nullable String limits,
            String how,
            String verifiedOn,
            String verifiedAt) {

        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

        static Standing of(CredentialLine line) {
            Qualification said = line.qualification();
            Verified verified = line.verified();
            if (verified == null) {
                throw new IllegalStateException(
                        "Credential " + line.id() + " stands without anybody having verified it");
            }
            return new Standing(
                    said.title(),
                    said.code(),
                    said.issuer(),
                    Jurisdiction.name(said.whereValid()),
                    numberOf(said),
                    said.fields(),
                    limits(line.written()),
                    how(verified),
                    DAY.format(verified.at()),
                    verified.at().toString());
        }

        /** Registers are public, so that readers can look there too; the number of a certificate is nobody's business. */
        private static @Nullable String numberOf(Qualification said) {
            return said.kind() == CredentialKind.LICENCE || said.kind() == CredentialKind.REGISTRATION
                    ? said.identifier().value()
                    : null;
        }

        private static @Nullable String limits(CredentialStatus status) {
            return switch (status) {
                case ACTIVE_WITH_CONDITIONS -> "with conditions";
                case REGISTERED_WITHOUT_LICENCE -> "on the register, without a licence to practise";
                case ACTIVE, UNVERIFIED, SUSPENDED, LAPSED, ERASED -> null;
            };
        }

        private static String how(Verified verified) {
            return switch (verified.method()) {
                case REGISTER_LOOKUP -> "in the public register";
                case ISSUER_CONFIRMATION -> "with the issuer";
                case DOCUMENT_SEEN -> "from the original document";
            };
        }
    }
}
