package health.newsroom.author.verification;

import static health.newsroom.author.Problems.assertProblem;
import static health.newsroom.author.credential.Entered.licence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.author.Account;
import health.newsroom.author.AtOnce;
import health.newsroom.author.Days;
import health.newsroom.author.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LapseCheckTest {

    private final Account physician = Account.physician();
    private final Account officer = Account.officer();

    @Inject
    LapseCheck lapseCheck;

    @Inject
    Days days;

    @BeforeEach
    void somebody() {
        physician.withProfile();
    }

    @Test
    void a_licence_that_ended_reads_as_lapsed_before_anyone_noticed() {
        String licence = activeLicence();

        days.endedYesterday(licence);

        physician.asks().get(licence).then().body("status", equalTo("LAPSED")).header("ETag", "\"2\"");
        assertProblem(Account.writer().asks().get(licence), 404, "credential-not-found");
    }

    @Test
    void the_newsroom_is_told_once_when_a_period_ends_however_many_look() {
        List<String> licences =
                IntStream.range(0, 5).mapToObj(_ -> activeLicence()).toList();
        licences.forEach(days::endedYesterday);

        List<Integer> lapsed = AtOnce.ask(3, _ -> lapseCheck.run(Instant.now()));

        assertThat(lapsed.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(5);
        assertThat(lapseCheck.run(Instant.now())).isZero();
        for (String licence : licences) {
            physician
                    .asks()
                    .get(licence)
                    .then()
                    .body("status", equalTo("LAPSED"))
                    .header("ETag", "\"3\"");
            List<JsonNode> told = Told.of(licence.replaceAll(".*/", ""), 3);
            assertThat(told)
                    .extracting(event -> event.path("status").asText())
                    .containsExactly("UNVERIFIED", "ACTIVE", "LAPSED");
        }
    }

    @Test
    void what_is_good_today_does_not_lapse() {
        String licence = activeLicence();

        lapseCheck.run(Instant.now());

        physician.asks().get(licence).then().body("status", equalTo("ACTIVE")).header("ETag", "\"2\"");
    }

    private String activeLicence() {
        String licence = physician.enters(licence());
        officer.finds(licence, "ACTIVE").then().statusCode(200);
        return licence;
    }
}
