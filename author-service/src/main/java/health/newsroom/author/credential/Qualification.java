package health.newsroom.author.credential;

import health.newsroom.author.text.Line;
import health.newsroom.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Locale;

/**
 * Everything that is said of a credential and can be looked up. All of it identifies: whoever verified it verified exactly this,
 * so any other value is another qualification, which nobody has verified.
 *
 * @param code the usual short form ("BPharm", "MBBS", "GMC")
 * @param title what it is called in full, as it may stand under a name
 * @param issuer who granted it
 * @param whereValid where it counts, as a {@link Jurisdiction}
 * @param fields the specialties it is valid for, in lower case; empty when it is not limited
 * @param medical whether it is a licence to practise medicine: only that can make somebody a medical reviewer
 */
@Embeddable
public record Qualification(
        @Enumerated(EnumType.STRING) CredentialKind kind,
        String code,
        String title,
        Identifier identifier,
        String issuer,
        @Column(name = "where_valid") String whereValid,
        List<String> fields,
        Period period,
        boolean medical) {

    private static final int MOST_FIELDS = 20;

    public Qualification {
        code = Line.of("/code", code, 40);
        title = Line.of("/title", title, 200);
        issuer = Line.of("/issuer", issuer, 200);
        whereValid = Jurisdiction.code(whereValid);
        fields = specialties(fields);
        if (medical && kind != CredentialKind.LICENCE) {
            throw Refusal.invalid(
                    "medical-needs-licence",
                    "/medical",
                    "Only a LICENCE can be a licence to practise medicine: change the kind.");
        }
        if (kind == CredentialKind.DEGREE && period.end() != null) {
            throw Refusal.invalid("degree-does-not-end", "/period/end", "A degree does not end: leave the end out.");
        }
    }

    private static List<String> specialties(List<String> fields) {
        if (fields.size() > MOST_FIELDS) {
            throw Refusal.invalid("validation-failed", "/fields", "Name at most " + MOST_FIELDS + " fields.");
        }
        return fields.stream()
                .map(field -> Line.of("/fields", field, 80).toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }
}
