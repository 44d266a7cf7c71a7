package health.newsroom.review.newsroom;

import health.newsroom.http.Role;
import health.newsroom.testing.Tokens;
import java.util.List;
import java.util.UUID;

/** Somebody of the demo newsroom, with their token. */
public record Person(UUID id, String name, List<String> roles) {

    public static final Person WRITER = new Person(id(1), "Meera Kulkarni", Role.Names.WRITER);
    public static final Person OTHER_WRITER = new Person(id(2), "Jonas Feld", Role.Names.WRITER);
    public static final Person HANNAH = new Person(id(3), "Dr Hannah Okafor", Role.Names.PHYSICIAN);
    public static final Person LUIS = new Person(id(4), "Dr Luis Serrano", Role.Names.PHYSICIAN);
    public static final Person INGRID =
            new Person(id(5), "Dr Ingrid Solberg", Role.Names.MEDICAL_EDITOR, Role.Names.PHYSICIAN);
    public static final Person EDITOR = new Person(id(6), "Tom Whitfield", Role.Names.EDITOR);
    public static final Person OFFICER = new Person(id(7), "Rosa Lindqvist", Role.Names.CREDENTIAL_OFFICER);
    public static final Person OPS = new Person(id(8), "Sam Okoro", Role.Names.OPS);

    public Person(UUID id, String name, String... roles) {
        this(id, name, List.of(roles));
    }

    public static UUID id(int number) {
        return UUID.fromString("0a000000-0000-4000-8000-%012d".formatted(number));
    }

    public String token() {
        return Tokens.loggedIn(TestTime.now(), id, name, roles.toArray(String[]::new));
    }

    /** The same person with another set of roles. */
    public Person as(String... otherRoles) {
        return new Person(id, name, otherRoles);
    }
}
