package health.newsroom.author;

import static health.newsroom.author.credential.Entered.licence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import health.newsroom.http.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list costs the same however long it is. */
@QuarkusTest
class StatementsTest {

    private final Account physician = Account.physician();
    private final Account officer = Account.officer();

    @Inject
    SessionFactory database;

    @BeforeEach
    void twenty_of_everything() {
        physician.withProfile();
        IntStream.range(0, 20).forEach(_ -> {
            officer.finds(physician.enters(licence()), "ACTIVE").then().statusCode(200);
            Account.newOne("Somebody", Role.WRITER).withProfile();
        });
    }

    @Test
    void people_take_one_statement() {
        assertStatements(1, officer, "/api/people");
    }

    @Test
    void a_persons_credentials_take_one_and_a_look_whether_there_is_such_a_person() {
        assertStatements(2, officer, physician.path() + "/credentials");
        assertStatements(2, Account.writer(), physician.path() + "/credentials");
    }

    @Test
    void the_officers_list_takes_one() {
        assertStatements(1, officer, "/api/people/credentials?status=ACTIVE");
    }

    @Test
    void the_public_page_takes_two() {
        String page = officer.asks().get(physician.path()).path("page");

        assertThat(statements(() -> officer.asks().get(page).then().statusCode(200)))
                .isEqualTo(2);
    }

    @Test
    void what_was_found_of_a_credential_takes_one_and_a_look_whether_there_is_such_a_credential() {
        String credential = physician.enters(licence());
        IntStream.range(0, 20)
                .forEach(_ -> officer.finds(credential, "ACTIVE").then().statusCode(200));

        assertStatements(2, officer, credential + "/verifications");
    }

    private void assertStatements(long wanted, Account by, String list) {
        assertThat(statements(() -> by.asks().get(list).then().statusCode(200).body("items", hasSize(20))))
                .as(list)
                .isEqualTo(wanted);
    }

    private long statements(Runnable request) {
        database.getStatistics().clear();
        request.run();
        return database.getStatistics().getPrepareStatementCount();
    }
}
