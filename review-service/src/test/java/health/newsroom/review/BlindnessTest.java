package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.INGRID;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.http.Role;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who learns what of the decisions of an open round, through each door. */
@QuarkusTest
class BlindnessTest {

    private static final Person SECOND = INGRID;
    private static final Person OTHER_MEDICAL_EDITOR =
            new Person(Person.id(42), "Dr Signe Dahl", Role.Names.MEDICAL_EDITOR, Role.Names.PHYSICIAN);

    /** Luis has decided and signed; Ingrid, the second reviewer and a medical editor besides, has not. */
    private Desk desk;

    @BeforeEach
    void one_of_two_has_signed() {
        Staff.nobody();
        Staff.physician(LUIS);
        Staff.physician(SECOND);
        desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(LUIS);
        desk.sign(LUIS).statusCode(201);
    }

    private List<Object> decisions(Person person) {
        return desk.seenBy(person).getList("claims.decisions.flatten()");
    }

    private List<Object> judgementsInLedger(Person person) {
        return Desk.as(person)
                .get("/api/reviews/" + desk.review() + "/ledger?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind in ['DECIDED', 'SIGNED_OFF', 'ADJUDICATED'] && it.content != null }");
    }

    private List<Object> decisionsOfClaim(Person person) {
        return Desk.as(person)
                .get("/api/claims/" + desk.claim("A torn"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("decisions");
    }

    private void assertBlind(Person person) {
        assertThat(decisions(person)).as(person.name()).isEmpty();
        assertThat(decisionsOfClaim(person)).as(person.name()).isEmpty();
        assertThat(judgementsInLedger(person)).as(person.name()).isEmpty();
        assertThat(desk.seenBy(person).getInt("coverage.decided"))
                .as("only the mark")
                .isEqualTo(1);
        assertThat(desk.seenBy(person).getList("claims.state")).containsOnly("OPEN");
    }

    @Test
    void the_other_reviewer_sees_nothing_even_as_a_medical_editor() {
        assertBlind(SECOND);
    }

    @Test
    void the_writer_sees_nothing_even_as_an_editor() {
        assertBlind(WRITER);
        assertBlind(WRITER.as(Role.Names.WRITER, Role.Names.EDITOR));
        assertBlind(WRITER.as(Role.Names.EDITOR));
    }

    @Test
    void a_physician_who_may_be_asked_sees_nothing_as_an_editor() {
        assertBlind(OTHER_MEDICAL_EDITOR);
    }

    @Test
    void a_reviewer_sees_nothing_after_leaving_either() {
        desk.answer(SECOND, SECOND, "DECLINED").statusCode(200);

        assertBlind(SECOND);
    }

    @Test
    void how_much_another_reviewer_still_owes_is_not_told() {
        assertThat(owes(SECOND, LUIS)).isEmpty();
        assertThat(owes(LUIS, SECOND)).isEmpty();
        assertThat(owes(SECOND, SECOND)).hasSize(1);
        assertThat(owes(WRITER, SECOND)).isEmpty();
        assertThat(owes(EDITOR, SECOND)).hasSize(1);
    }

    @Test
    void an_editor_who_has_no_part_in_it_sees_all() {
        assertThat(decisions(EDITOR)).hasSize(4);
        assertThat(judgementsInLedger(EDITOR)).hasSize(5);
    }

    @Test
    void an_article_taken_back_shows_the_second_reviewer_no_more() {
        desk.withdraw();

        assertThat(decisions(SECOND)).isEmpty();
        assertThat(judgementsInLedger(SECOND)).isEmpty();

        desk = Desk.submit(desk.article().amended(ArticleFixture.GRAVE_BODY));
        assertThat(judgementsInLedger(SECOND)).isEmpty();
        assertThat(decisionsOfClaim(SECOND))
                .as("Luis' approval was carried to a claim she still owes")
                .isEmpty();
    }

    @Test
    void a_signature_shows_nothing_of_a_claim_that_is_owed_since() {
        desk.approveAll(SECOND);
        Desk.creating(EDITOR)
                .body(Map.of("sentence", desk.sentence("The shop"), "kind", "ADVICE", "risk", "HIGH"))
                .post("/api/reviews/" + desk.review() + "/claims")
                .then()
                .statusCode(201);
        desk.approveAll(SECOND);
        desk.sign(SECOND).statusCode(201);
        desk.approveAll(LUIS);
        assertThat(decisions(SECOND)).as("her own, and what Luis has signed").hasSize(2 + 4);
        desk.sign(LUIS).statusCode(201);
        assertThat(decisions(SECOND)).hasSize(7);
        assertThat(decisions(HANNAH.as(Role.Names.EDITOR))).hasSize(7);
    }

    private List<Object> owes(Person viewer, Person reviewer) {
        return desk.seenBy(viewer).getList("assignments.find { it.reviewer.person == '" + reviewer.id() + "' }.owes");
    }
}
