package health.newsroom.author.credential;

import health.newsroom.author.text.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a credential is called where it was issued: a number, and the list it is a number of.
 *
 * @param system who counts, such as a register's address or name ("https://www.gmc-uk.org", "Delhi Pharmacy Council")
 * @param value the number or name in that list
 */
@Embeddable
public record Identifier(
        @Column(name = "identifier_system") String system,
        @Column(name = "identifier_value") String value) {

    public Identifier {
        system = Line.of("/identifier/system", system, 200);
        value = Line.of("/identifier/value", value, 100);
    }
}
