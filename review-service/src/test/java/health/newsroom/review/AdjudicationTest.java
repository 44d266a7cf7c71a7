package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.INGRID;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import health.newsroom.events.EventContract;
import health.newsroom.http.Role;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Database;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Kafka.Told;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a claim that one physician approves and another objects to. */
@QuarkusTest
class AdjudicationTest {

    private static final Person ADA = new Person(Person.id(41), "Dr Ada Brandt", Role.Names.PHYSICIAN);
    private static final Person MEDICAL_EDITOR =
            new Person(Person.id(42), "Dr Signe Dahl", Role.Names.MEDICAL_EDITOR, Role.Names.PHYSICIAN);

    @BeforeEach
    void two_physicians() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
    }

    /** Hannah approves everything, Luis objects to the sentence about stroke; both have signed. */
    private static Desk disputed() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);
        desk.decide(LUIS, desk.claim("A torn"), "OVERSTATED").statusCode(201);
        desk.sign(LUIS).statusCode(201);
        return desk;
    }

    @Test
    void contradictory_signatures_wait_for_a_medical_editor() {
        Desk desk = disputed();

        assertThat(desk.state()).isEqualTo("IN_ADJUDICATION");
        assertThat(desk.claimField("A torn", "state")).isEqualTo("DISPUTED");
        assertThat(desk.told()).extracting(Told::type).doesNotContain("review.completed.v1");
        Desk.as(MEDICAL_EDITOR)
                .get("/api/reviews?state=IN_ADJUDICATION")
                .then()
                .body("items.id", contains(desk.review().toString()));
        assertThat(desk.seenBy(MEDICAL_EDITOR).getList("claims.decisions.flatten().outcome"))
                .as("a physician who may be asked sees only what has to be ruled on")
                .containsExactlyInAnyOrder("APPROVED", "OVERSTATED");
        assertThat(desk.seenBy(WRITER).getString("state")).isEqualTo("IN_REVIEW");
        assertThat(desk.seenBy(WRITER).getList("claims.decisions.flatten()")).isEmpty();
    }

    @Test
    void an_upheld_objection_sends_the_claim_back_with_both_reasons() {
        Desk desk = disputed();
        String claim = desk.claim("A torn");

        desk.adjudicate(MEDICAL_EDITOR, claim, "UPHOLD_OBJECTION")
                .statusCode(201)
                .body("adjudicator.name", equalTo(MEDICAL_EDITOR.name()))
                .body("weighed", hasSize(2))
                .body("objections", hasSize(1));

        assertThat(desk.state()).isEqualTo("AMENDS_NEEDED");
        assertThat(desk.claimField("A torn", "state")).isEqualTo("OBJECTED");
        assertThat(desk.seenBy(WRITER).getList("claims.adjudications.flatten().reason"))
                .hasToString("[The guideline of 2024 says so.]");
        assertThat(ledger(desk, "ADJUDICATED").getFirst())
                .contains("UPHOLD_OBJECTION", "OVERSTATED", "Because of OVERSTATED.", "The guideline of 2024");
        desk.adjudicate(MEDICAL_EDITOR, claim, "UPHOLD_APPROVAL").statusCode(409);
    }

    @Test
    void an_upheld_approval_never_replaces_the_second_physician_and_keeps_the_dissent() {
        Desk desk = disputed();
        desk.adjudicate(MEDICAL_EDITOR, desk.claim("A torn"), "UPHOLD_APPROVAL").statusCode(201);

        assertThat(desk.state()).isEqualTo("AWAITING_REVIEWER");
        assertThat(desk.claimField("A torn", "state")).isEqualTo("OPEN");
        Staff.physician(ADA);
        assertThat(desk.reviewers()).containsExactly(HANNAH.name(), LUIS.name(), ADA.name());
        assertThat(desk.seenBy(ADA).getList("claims.decisions.flatten()")).isEmpty();
        assertThat(desk.seenBy(ADA).getList("claims.adjudications.flatten()")).isEmpty();
        desk.approveAll(ADA);
        desk.sign(ADA).statusCode(201).body("state", equalTo("APPROVED"));

        assertThat(desk.claimField("A torn", "state")).isEqualTo("APPROVED");
        assertThat(desk.seenBy(WRITER).getList("claims.decisions.flatten().findAll { it.overruled }.outcome"))
                .hasToString("[OVERSTATED]");
        String completed = desk.told().stream()
                .filter(event -> event.type().equals("review.completed.v1"))
                .map(Told::json)
                .findFirst()
                .orElseThrow();
        assertThat(EventContract.of("review.completed.v1").violations(completed))
                .isEmpty();
        assertThat(completed).contains("\"dissents\"", "Because of OVERSTATED.", "The guideline of 2024 says so.");
    }

    @Test
    void a_third_physician_who_objects_too_makes_a_new_dispute() {
        Desk desk = disputed();
        desk.adjudicate(MEDICAL_EDITOR, desk.claim("A torn"), "UPHOLD_APPROVAL").statusCode(201);
        Staff.physician(ADA);
        desk.decide(ADA, desk.claim("A torn"), "INCORRECT").statusCode(201);
        desk.sign(ADA).statusCode(201).body("state", equalTo("IN_REVIEW"));

        assertThat(desk.state()).isEqualTo("IN_ADJUDICATION");
        desk.adjudicate(MEDICAL_EDITOR, desk.claim("A torn"), "UPHOLD_OBJECTION")
                .statusCode(201)
                .body("objections", hasSize(1));
        assertThat(desk.state()).isEqualTo("AMENDS_NEEDED");
    }

    @Test
    void who_dissented_is_not_asked_about_the_article_again_and_the_approvals_stand() {
        Desk desk = disputed();
        desk.adjudicate(MEDICAL_EDITOR, desk.claim("A torn"), "UPHOLD_APPROVAL").statusCode(201);
        Staff.physician(ADA);
        desk.approveAll(ADA);
        desk.sign(ADA).statusCode(201);

        Desk next =
                Desk.submit(desk.article().amended(ArticleFixture.GRAVE_BODY + " Do not twist your neck at a stroke."));

        assertThat(next.reviewers()).containsExactly(HANNAH.name(), ADA.name());
    }

    @Test
    void nobody_rules_without_a_dispute() {
        Desk desk = Desk.submit(ArticleFixture.grave());

        desk.adjudicate(MEDICAL_EDITOR, desk.claim("A torn"), "UPHOLD_APPROVAL")
                .statusCode(409)
                .body("type", endsWith(":not-disputed"));
        desk.adjudicate(EDITOR, desk.claim("A torn"), "UPHOLD_APPROVAL").statusCode(403);
    }

    @Test
    void a_medical_editor_rules_neither_on_their_own_text_nor_on_one_that_quotes_them_nor_as_a_reviewer() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Staff.physician(INGRID);
        Person author = WRITER.as(Role.Names.WRITER, Role.Names.MEDICAL_EDITOR);
        Desk desk = Desk.submit(ArticleFixture.about(ArticleFixture.GRAVE_BODY + " “Rest,” says Signe Dahl."));
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.sign(HANNAH).statusCode(201);
        desk.decide(INGRID, desk.claim("A torn"), "OVERSTATED").statusCode(201);
        desk.sign(INGRID).statusCode(201);
        String claim = desk.claim("A torn");

        desk.adjudicate(author, claim, "UPHOLD_APPROVAL").statusCode(403).body("type", endsWith(":own-article"));
        desk.adjudicate(MEDICAL_EDITOR, claim, "UPHOLD_APPROVAL")
                .statusCode(403)
                .body("type", endsWith(":conflict-of-interest"))
                .body("errors.pointer", contains("quoted-in-it"));
        desk.adjudicate(INGRID, claim, "UPHOLD_OBJECTION")
                .statusCode(403)
                .body("type", endsWith(":adjudicator-is-reviewer"));
        assertThat(desk.claimField("A torn", "state")).isEqualTo("DISPUTED");
    }

    @Test
    void the_database_refuses_to_change_or_remove_a_ruling() {
        Desk desk = disputed();
        desk.adjudicate(MEDICAL_EDITOR, desk.claim("A torn"), "UPHOLD_OBJECTION")
                .statusCode(201);

        assertThatThrownBy(() -> Database.run("update adjudication set reason = 'x'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> Database.run("delete from adjudication")).hasMessageContaining("append-only");
    }

    private static List<String> ledger(Desk desk, String kind) {
        return Desk.as(EDITOR)
                .get("/api/reviews/" + desk.review() + "/ledger?limit=100")
                .then()
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == '" + kind + "' }.content")
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
