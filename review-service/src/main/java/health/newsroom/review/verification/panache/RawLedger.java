package health.newsroom.review.verification.panache;

import health.newsroom.review.verification.Head;
import health.newsroom.review.verification.LedgerRow;
import health.newsroom.review.verification.Witnesses.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ledgers and the rows they tell of, straight from the tables. */
@ApplicationScoped
public class RawLedger {

    private static final String ENTRIES = """
            select number, kind, at, actor::text as actor, actor_name, content, previous_hash, hash
            from ledger_entry where review = :review and number > :after order by number
            """;

    /** A carried decision comes with the decision it repeats, and with whether its sign-off covers that one. */
    private static final String ROWS = """
            select 'decision' as source, d.ledger_number, (to_jsonb(d) || jsonb_build_object(
                'original', to_jsonb(o),
                'is_covered', d.carried_sign_off is null
                  or coalesce(d.carried_decision = any(s.decisions), false)
                  or coalesce(o.carried_sign_off = s.id, false)))::text as json
            from decision d left join decision o on o.id = d.carried_decision
              left join sign_off s on s.id = d.carried_sign_off
            where d.review = :review and d.ledger_number between :first and :last
            union all
            select 'sign_off', ledger_number, to_jsonb(t)::text from sign_off t
            where review = :review and ledger_number between :first and :last
            union all
            select 'adjudication', ledger_number, to_jsonb(t)::text from adjudication t
            where review = :review and ledger_number between :first and :last
            """;

    private static final String LAST_NAMED = """
            select coalesce(max(n), 0) from (
              select max(ledger_number) n from decision where review = :review
              union all select max(ledger_number) from sign_off where review = :review
              union all select max(ledger_number) from adjudication where review = :review
              union all select max(a.ledger_number) from appraisal a join claim c on c.id = a.claim where c.review = :review
            ) named
            """;

    private final EntityManager entities;

    @Inject
    public RawLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** From here to the end of the transaction everything is read as it is at this moment. Must come first. */
    public void holdStill() {
        entities.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }

    public boolean exists(UUID review) {
        return !entities.createNativeQuery("select 1 from review where id = :review")
                .setParameter("review", review)
                .getResultList()
                .isEmpty();
    }

    /** At most so many entries behind the given number. */
    public List<LedgerRow> after(UUID review, long number, int limit) {
        return tuples(ENTRIES, review)
                .setParameter("after", number)
                .setMaxResults(limit)
                .getResultStream()
                .map(RawLedger::entry)
                .toList();
    }

    private static LedgerRow entry(Tuple row) {
        return new LedgerRow(
                row.get("number", Long.class),
                row.get("kind", String.class),
                row.get("at", Instant.class),
                text(row, "actor"),
                text(row, "actor_name"),
                row.get("content", String.class),
                row.get("previous_hash", String.class),
                row.get("hash", String.class));
    }

    private static @Nullable String text(Tuple row, String column) {
        return Objects.toString(row.get(column), null);
    }

    /** The rows that say one of these entries tells of them. */
    public List<Row> rows(UUID review, long first, long last) {
        return tuples(ROWS, review)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new Row(
                        row.get("source", String.class),
                        row.get("ledger_number", Long.class),
                        row.get("json", String.class)))
                .toList();
    }

    /** Completed rounds as JSON. */
    public List<Row> completedRounds(UUID review) {
        return tuples(
                        "select number, to_jsonb(r)::text as json from round r where review = :review and state = 'COMPLETED' order by number",
                        review)
                .getResultStream()
                .map(row -> new Row("round", row.get("number", Integer.class), row.get("json", String.class)))
                .toList();
    }

    /** The highest number that any row says is its entry's. */
    public long lastNamed(UUID review) {
        return ((Number) entities.createNativeQuery(LAST_NAMED)
                        .setParameter("review", review)
                        .getSingleResult())
                .longValue();
    }

    /** How far the ledger went, as the database noted it. */
    public Optional<Head> noted(UUID review) {
        return tuples("select number, hash from ledger_head where review = :review", review)
                .getResultStream()
                .map(row -> new Head(row.get("number", Long.class), row.get("hash", String.class)))
                .findFirst();
    }

    private TypedQuery<Tuple> tuples(String sql, UUID review) {
        @SuppressWarnings("unchecked")
        var query = (TypedQuery<Tuple>) entities.createNativeQuery(sql, Tuple.class);
        query.setParameter("review", review);
        return query;
    }
}
