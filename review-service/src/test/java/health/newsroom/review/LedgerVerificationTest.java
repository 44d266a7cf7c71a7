package health.newsroom.review;

import static health.newsroom.review.newsroom.Person.EDITOR;
import static health.newsroom.review.newsroom.Person.HANNAH;
import static health.newsroom.review.newsroom.Person.LUIS;
import static health.newsroom.review.newsroom.Person.OPS;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.newsroom.Database;
import health.newsroom.review.newsroom.Desk;
import health.newsroom.review.newsroom.Person;
import health.newsroom.review.newsroom.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes what happened, past every lock, is found out, and where. The changes are made with a superuser's SQL. */
@QuarkusTest
class LedgerVerificationTest {

    private Desk desk;

    @BeforeEach
    void a_completed_round() {
        Staff.nobody();
        Staff.physician(HANNAH);
        Staff.physician(LUIS);
        desk = Desk.submit(ArticleFixture.grave());
        desk.markTheRest();
        desk.decide(HANNAH, desk.claim("Avoid"), "NEEDS_EVIDENCE").statusCode(201);
        desk.approveAll(HANNAH);
        desk.approveAll(LUIS);
        desk.sign(HANNAH).statusCode(201);
        desk.sign(LUIS).statusCode(201);
    }

    @Test
    void an_untouched_ledger_holds_over_carried_decisions_and_all_its_rounds() {
        Desk second = Desk.submit(desk.article()
                .amended(ArticleFixture.GRAVE_BODY.replace("Avoid forceful turns", "Avoid forceful, sudden turns")));
        second.markTheRest();
        second.approveAll(HANNAH);
        second.sign(HANNAH).statusCode(201);

        JsonPath verification = verification(EDITOR);

        assertThat(verification.getList("findings")).isEmpty();
        assertThat(verification.getBoolean("holds")).isTrue();
        assertThat(verification.getLong("entries")).isEqualTo(desk.ledgerLength());
        assertThat(verification.getString("head"))
                .isEqualTo(Database.value(
                        "select hash from ledger_entry where review = ? order by number desc limit 1", desk.review()));
        assertThat(verification.getList("completed.round", Integer.class)).containsExactly(1, 2);
        assertThat(verification.getString("completed[1].hash"))
                .isEqualTo(new JsonPath(second.told().getLast().json()).getString("ledgerHead"));
    }

    @Test
    void ops_may_ask_without_being_able_to_read_the_review() {
        assertThat(verification(OPS).getBoolean("holds")).isTrue();
    }

    @Test
    void there_is_nothing_to_verify_where_there_is_no_review() {
        Desk.as(OPS)
                .get("/api/reviews/" + UUID.randomUUID() + "/ledger/verification")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content = overlay(content placing chr(ascii(substr(content, 40, 1)) # 1) from 40)                   | CONTENT_CHANGED
            content = replace(content, '"number":5', '"number":6')                                              | CONTENT_CHANGED
            hash = repeat('0', 64)                                                                              | HASH_REWRITTEN
            previous_hash = repeat('0', 64)                                                                     | HASH_REWRITTEN
            content = concat(content, ' '), hash = encode(sha256(convert_to(concat(previous_hash, chr(10), content, ' '), 'UTF8')), 'hex') | ENTRY_REPLACED
            at = at + interval '1 day'                                                                          | CONTENT_CHANGED
            actor_name = 'Somebody else'                                                                        | CONTENT_CHANGED
            """)
    void one_changed_byte_is_found_in_its_entry(String change, String fault) {
        tamper("ledger_entry", "update ledger_entry set " + change + " where number = 5 and review = '%s'");

        assertFirst(5, fault);
    }

    @Test
    void the_last_entry_is_held_against_the_noted_head() {
        long last = desk.ledgerLength();
        tamper("ledger_entry", """
                update ledger_entry set content = content || ' ',
                  hash = encode(sha256(convert_to(previous_hash || chr(10) || content || ' ', 'UTF8')), 'hex')
                where review = '%s' and number = (select max(number) from ledger_entry where review = '%s')""");

        assertFirst(last, "ENTRY_REPLACED");
    }

    @Test
    void an_entry_taken_out_of_the_middle_is_missed() {
        tamper("ledger_entry", "delete from ledger_entry where number = 4 and review = '%s'");

        assertFirst(4, "ENTRY_MISSING");
    }

    @Test
    void entries_cut_from_the_end_are_missed() {
        long last = desk.ledgerLength();
        tamper("ledger_entry", "delete from ledger_entry where number > " + (last - 1) + " and review = '%s'");

        assertFirst(last, "TAIL_MISSING");
    }

    @Test
    void a_cut_tail_is_missed_by_decisions_and_rounds_too_when_the_noted_head_was_forged() {
        tamper(
                "ledger_entry",
                "delete from ledger_entry where number > 6 and review = '%s'",
                "update ledger_head set number = 6, hash = (select e.hash from ledger_entry e where e.review ="
                        + " ledger_head.review and e.number = 6) where review = '%s'");

        assertFirst(7, "TAIL_MISSING");
    }

    @Test
    void an_entry_written_past_the_service_is_found() {
        long last = desk.ledgerLength();
        tamper("ledger_entry", """
                insert into ledger_entry select review, number + 1, kind, at, actor, actor_name,
                  replace(content, '"number":' || number, '"number":' || (number + 1)), hash, repeat('1', 64)
                from ledger_entry where review = '%s' order by number desc limit 1""");

        assertThat(verification(EDITOR).getList("findings.entry", Long.class)).contains(last + 1);
        assertThat(verification(EDITOR).getList("findings.fault")).contains("ENTRY_ADDED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decision | outcome = 'APPROVED'                                          | outcome = 'NEEDS_EVIDENCE'
            decision | comment = 'Other words.'                                      | outcome = 'NEEDS_EVIDENCE'
            decision | reviewer_name = 'Somebody else'                               | outcome = 'NEEDS_EVIDENCE'
            decision | decided_at = decided_at - interval '1 day'                    | outcome = 'NEEDS_EVIDENCE'
            decision | evidence_hash = repeat('0', 64)                               | outcome = 'NEEDS_EVIDENCE'
            sign_off | credential_status = 'ACTIVE_WITH_CONDITIONS'                  | true
            sign_off | signed_at = signed_at - interval '1 second'                   | true
            sign_off | decisions = '{}'                                              | true
            """)
    void a_row_that_says_something_else_than_its_entry_is_found(String table, String change, String which) {
        String row = "where review = '" + desk.review() + "' and " + which;
        long entry = Long.parseLong(Database.value("select min(ledger_number) from " + table + " " + row));

        tamper(table, "update " + table + " set " + change + " " + row + " and ledger_number = " + entry);

        assertFirst(entry, "ROW_DIFFERS");
        assertThat(verification(EDITOR).getString("findings[0].words")).contains(change.split(" ", 2)[0]);
    }

    @Test
    void a_signature_taken_away_is_missed() {
        long entry = Long.parseLong(
                Database.value("select min(ledger_number) from sign_off where review = ?", desk.review()));
        tamper("sign_off", "delete from sign_off where review = '%s' and ledger_number = " + entry);

        assertFirst(entry, "ROW_MISSING");
    }

    @Test
    void a_round_that_says_another_outcome_than_its_entry_is_found() {
        Database.run("update round set outcome = 'APPROVED' where review = '" + desk.review() + "'");

        assertFirst(desk.ledgerLength(), "ROW_DIFFERS");
    }

    @Test
    void a_carried_decision_that_says_something_else_than_the_one_it_repeats_is_found() {
        Desk second = Desk.submit(desk.article().amended(ArticleFixture.GRAVE_BODY + "\n\nThe shop closes at six."));
        long entry = Long.parseLong(Database.value(
                "select ledger_number from decision where review = ? and carried_decision is not null limit 1",
                second.review()));

        tamper(
                "decision",
                "update decision set reviewer_name = 'Luis' where id = (select id from decision"
                        + " where carried_decision is not null and review = '%s' limit 1)");

        assertFirst(entry, "ROW_DIFFERS");
    }

    private void tamper(String table, String... statements) {
        Database.run("alter table " + table + " disable trigger all");
        try {
            for (String sql : statements) {
                Database.run(sql.replace("%s", desk.review().toString()));
            }
        } finally {
            Database.run("alter table " + table + " enable trigger all");
            for (String trigger : switch (table) {
                case "ledger_entry" -> new String[] {"ledger_is_append_only", "ledger_is_not_emptied"};
                default -> new String[] {table + "_is_append_only", table + "_is_not_emptied"};
            }) {
                Database.run("alter table " + table + " enable always trigger " + trigger);
            }
        }
    }

    private void assertFirst(long entry, String fault) {
        JsonPath verification = verification(EDITOR);
        assertThat(verification.getBoolean("holds")).isFalse();
        assertThat(verification.getString("findings[0].fault"))
                .as("%s", verification.getList("findings"))
                .isEqualTo(fault);
        assertThat(verification.getLong("findings[0].entry")).isEqualTo(entry);
    }

    private JsonPath verification(Person person) {
        return Desk.as(person)
                .get("/api/reviews/" + desk.review() + "/ledger/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
