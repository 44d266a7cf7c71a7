package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import health.newsroom.events.EventContract;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Kafka.Told;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One article through its review, over real HTTP and real Kafka. */
@QuarkusTest
class ReviewFlowTest {

    @BeforeEach
    void two_physicians() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
    }

    @Test
    void a_submitted_article_is_in_review_with_claims_proposed_and_physicians_assigned() {
        Desk desk = Desk.submit(ArticleFixture.grave());

        JsonPath review = desk.seenBy(WRITER);

        assertThat(review.getString("state")).isEqualTo("IN_REVIEW");
        assertThat(review.getString("revision.hash")).isEqualTo(desk.article().hash());
        assertThat(review.getList("sentences.exact"))
                .containsExactly(
                        "What cracks in a neck",
                        "The joint fluid releases small bubbles.",
                        "The shop opens at nine.",
                        "Avoid forceful turns of the head.",
                        "A torn artery can end in a stroke.");
        assertThat(review.getList("claims.kind")).containsExactly("MECHANISM", "MECHANISM", "ADVICE", "RISK");
        assertThat(review.getList("claims.risk")).containsExactly("LOW", "LOW", "MODERATE", "HIGH");
        assertThat(review.getList("claims.quorum")).containsExactly(1, 1, 1, 2);
        assertThat(review.getList("claims[1].sources")).containsExactly("biller");
        assertThat(review.getString("sentences[2].proposal.reason")).isNotBlank();
        assertThat(review.getMap("coverage")).isEqualTo(Map.of("decided", 0, "total", 5));
        assertThat(desk.reviewers()).containsExactly(HANNAH.name(), LUIS.name());
        assertThat(desk.seen().getList("assignments.owes[0]")).hasSize(4);
        assertThat(desk.seen().getList("assignments.owes[1]")).containsExactly(desk.claim("A torn"));
    }

    @Test
    void everything_approved_and_signed_completes_the_round_with_a_record_anyone_can_check() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.approveAll(LUIS);

        desk.sign(HANNAH).statusCode(201).body("state", equalTo("IN_REVIEW")).body("decisions", hasSize(4));
        desk.sign(LUIS).statusCode(201).body("state", equalTo("APPROVED")).body("decisions", hasSize(1));

        JsonPath completed = completed(desk).getFirst();
        assertThat(completed.getString("outcome")).isEqualTo("APPROVED");
        assertThat(completed.getInt("record.sentences")).isEqualTo(5);
        assertThat(completed.getInt("record.decided")).isEqualTo(5);
        assertThat(completed.getList("record.nonMedical.exact")).containsExactly("The shop opens at nine.");
        assertThat(completed.getString("record.nonMedical[0].by.name")).isEqualTo(WRITER.name());
        assertThat(completed.getList("record.claims.find { it.risk == 'HIGH' }.decisions.reviewer.name"))
                .containsExactly(HANNAH.name(), LUIS.name());
        assertThat(completed.getString("record.claims[0].decisions[0].credential.status"))
                .isEqualTo("ACTIVE");
        assertThat(desk.seen().getMap("coverage")).isEqualTo(Map.of("decided", 5, "total", 5));
    }

    @Test
    void an_objection_sends_the_article_back_and_the_next_revision_keeps_what_did_not_change() {
        Desk first = Desk.submit(ArticleFixture.grave());
        first.markTheRest();
        first.decide(HANNAH, first.claim("Avoid"), "NEEDS_EVIDENCE").statusCode(201);
        first.approveAll(HANNAH);
        first.approveAll(LUIS);
        first.sign(HANNAH).statusCode(201);
        first.sign(LUIS).statusCode(201).body("state", equalTo("AMENDS_NEEDED"));
        assertThat(first.claimField("Avoid", "state")).isEqualTo("OBJECTED");

        Desk second = Desk.submit(first.article()
                .amended(ArticleFixture.GRAVE_BODY.replace("Avoid forceful turns", "Avoid forceful, sudden turns")));

        assertThat(second.state()).isEqualTo("IN_REVIEW");
        assertThat(second.seen().getInt("round")).isEqualTo(2);
        assertThat(second.claimField("What cracks", "carryOver")).contains("CARRIED_UNCHANGED");
        assertThat(second.claimField("What cracks", "state")).isEqualTo("APPROVED");
        assertThat(second.claimField("The joint", "state")).isEqualTo("APPROVED");
        assertThat(second.claimField("Avoid", "carryOver")).contains("VOID_SUBSTANTIVE");
        assertThat(second.claimField("A torn", "carryOver")).contains("CARRIED_UNCHANGED");
        assertThat(second.reviewers()).containsExactly(HANNAH.name());
        second.markTheRest();
        second.approveAll(HANNAH);
        second.sign(HANNAH).statusCode(201).body("state", equalTo("APPROVED"));

        JsonPath record = completed(second).get(1);
        assertThat(record.getInt("round")).isEqualTo(2);
        assertThat(record.getString("record.claims[0].decisions[0].carriedFrom"))
                .isEqualTo(first.article().hash());
        assertThat(record.getString("record.claims[0].decisions[0].revisionHash"))
                .isEqualTo(first.article().hash());
        assertThat(record.getString("record.claims[0].decisions[0].signedAt"))
                .isEqualTo(completed(second).getFirst().getString("record.claims[0].decisions[0].signedAt"));
        assertThat(record.getString("record.claims[2].decisions[0].revisionHash"))
                .isEqualTo(second.article().hash());
    }

    @Test
    void everything_told_keeps_to_the_contracts() {
        Desk desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.approveAll(HANNAH);
        desk.answer(LUIS, LUIS, "ACCEPTED").statusCode(200);
        desk.approveAll(LUIS);
        desk.sign(HANNAH).statusCode(201);
        desk.sign(LUIS).statusCode(201);

        List<Told> told = desk.told();

        assertThat(told)
                .extracting(Told::type)
                .contains("review.assigned.v1", "review.decided.v1", "review.completed.v1");
        assertThat(told).last().extracting(Told::type).isEqualTo("review.completed.v1");
        assertThat(told)
                .allSatisfy(event -> assertThat(EventContract.of(event.type()).violations(event.json()))
                        .isEmpty());
    }

    @Test
    void a_withdrawn_article_is_no_longer_in_review_and_what_was_signed_carries_over() {
        Desk first = Desk.submit(ArticleFixture.grave());
        first.markTheRest();
        first.approveAll(HANNAH);
        first.sign(HANNAH).statusCode(201);
        first.withdraw();

        assertThat(first.state()).isEqualTo("WITHDRAWN");
        assertThat(first.reviewers()).isEmpty();
        first.decide(LUIS, first.claim("A torn"), "APPROVED").statusCode(403).body("type", endsWith(":not-assigned"));

        Desk second = Desk.submit(first.article().amended(ArticleFixture.GRAVE_BODY));
        assertThat(second.claimField("Avoid", "state")).isEqualTo("APPROVED");
        assertThat(second.claimField("A torn", "state")).isEqualTo("OPEN");
        assertThat(second.seen().getList("assignments.find { it.place == 1 }.owes"))
                .isEmpty();
        assertThat(second.seen().getList("assignments.find { it.place == 2 }.owes"))
                .containsExactly(second.claim("A torn"));
    }

    @Test
    void the_same_submission_again_or_an_older_one_changes_nothing() {
        Desk first = Desk.submit(ArticleFixture.quiet());
        Desk second = Desk.submit(first.article().amended(ArticleFixture.GRAVE_BODY));
        long entries = second.ledgerLength();

        first.submitAgain();
        second.submitAgain();
        Desk.submit(ArticleFixture.quiet());

        assertThat(second.ledgerLength()).isEqualTo(entries);
        assertThat(second.seen().getInt("round")).isEqualTo(2);
    }

    @Test
    void the_edition_that_readers_have_is_remembered_and_an_older_one_is_not() {
        Desk desk = Desk.submit(ArticleFixture.quiet());

        desk.publish(1);
        desk.publish(2);
        desk.publish(1);
        Desk.submit(ArticleFixture.quiet());

        assertThat(desk.seen().getInt("edition.number")).isEqualTo(2);
        assertThat(desk.seen().getString("edition.revisionHash"))
                .isEqualTo(desk.article().hash());
    }

    @Test
    void a_revision_that_is_not_what_its_hash_names_opens_no_review() {
        ArticleFixture article = ArticleFixture.quiet();

        desk_hears(article.submitted().replace("nine", "ten"), article);

        assertThat(Desk.isKnown(article)).isFalse();
    }

    private static void desk_hears(String json, ArticleFixture article) {
        Desk.tell("article.submitted.v1", article, json);
        Desk.awaitDeadLetter(article);
    }

    private static List<JsonPath> completed(Desk desk) {
        List<JsonPath> completed = desk.told().stream()
                .filter(event -> event.type().equals("review.completed.v1"))
                .map(event -> {
                    JsonPath json = new JsonPath(event.json());
                    assertThat(json.getString("recordHash")).isEqualTo(Desk.hashOfRecord(event.json()));
                    return json;
                })
                .toList();
        assertThat(completed).isNotEmpty();
        return completed;
    }
}
