package health.newsroom.review.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Holds the rows that this service works with against the entries that tell of them. */
public final class Witnesses {

    private static final Map<String, String> DECISION = Facts.pairs(
            "id", "/data/decision",
            "claim", "/data/claim",
            "reviewer", "/by/person",
            "reviewer_name", "/by/name",
            "outcome", "/data/outcome",
            "comment", "/data/comment",
            "suggested_wording", "/data/suggestedWording",
            "attribution_confirmed", "/data/attributionConfirmed",
            "revision_hash", "/data/revisionHash",
            "evidence_hash", "/data/evidenceHash");
    private static final Map<String, String> CARRIED = Facts.pairs(
            "reviewer", "/reviewer",
            "reviewer_name", "/reviewer_name",
            "outcome", "/outcome",
            "comment", "/comment",
            "suggested_wording", "/suggested_wording",
            "attribution_confirmed", "/attribution_confirmed",
            "revision_hash", "/revision_hash",
            "evidence_hash", "/evidence_hash",
            "decided_at", "/decided_at");
    private static final Map<String, String> SIGN_OFF = Facts.pairs(
            "id", "/data/signOff",
            "reviewer", "/data/signature/reviewer/person",
            "reviewer_name", "/data/signature/reviewer/name",
            "revision_hash", "/data/signature/revisionHash",
            "signed_at", "/data/signature/at",
            "credential", "/data/signature/credential/id",
            "credential_kind", "/data/signature/credential/kind",
            "credential_title", "/data/signature/credential/title",
            "credential_issuer", "/data/signature/credential/issuer",
            "credential_identifier_system", "/data/signature/credential/identifierSystem",
            "credential_identifier_value", "/data/signature/credential/identifierValue",
            "credential_status", "/data/signature/credential/status",
            "decisions", "/data/signature/decisions",
            "meaning", "/data/signature/meaning",
            "logged_in_at", "/data/signature/loggedInAt");
    private static final Map<String, String> ADJUDICATION = Facts.pairs(
            "id", "/data/adjudication",
            "claim", "/data/claim",
            "adjudicator", "/data/verdict/by/person",
            "adjudicator_name", "/data/verdict/by/name",
            "ruling", "/data/verdict/ruling",
            "reason", "/data/verdict/reason",
            "weighed", "/data/verdict/weighed",
            "objections", "/data/verdict/objections",
            "adjudicated_at", "/data/verdict/at");
    private static final Map<String, String> ROUND = Facts.pairs(
            "number", "/data/round",
            "outcome", "/data/outcome",
            "record_hash", "/data/recordHash",
            "revision_hash", "/data/revision/hash");

    /** Which kind of entry tells of which table's rows; a carry-over of any number of them. */
    private static final Map<String, String> TABLE_OF = Map.of(
            "DECIDED", "decision",
            "CARRIED_OVER", "decision",
            "SIGNED_OFF", "sign_off",
            "ADJUDICATED", "adjudication");

    private final Consumer<Finding> found;

    Witnesses(Consumer<Finding> found) {
        this.found = found;
    }

    /** A row of a table, and the number of the entry that it says tells of it. */
    public record Row(String table, long entry, String json) {}

    /** Some entries, one after another, and the rows that name one of them. */
    void compare(List<LedgerRow> entries, List<Row> rows) {
        Map<Long, LedgerRow> byNumber = new HashMap<>();
        entries.forEach(entry -> byNumber.put(entry.number(), entry));
        for (LedgerRow entry : entries) {
            columns(entry);
            boolean owesRow =
                    TABLE_OF.containsKey(entry.kind()) && !entry.kind().equals("CARRIED_OVER");
            if (owesRow && rows.stream().noneMatch(row -> isOf(row, entry))) {
                String table = TABLE_OF.get(entry.kind());
                found.accept(new Finding(
                        entry.number(), Fault.ROW_MISSING, "The entry tells of a " + table + " that is not there."));
            }
        }
        for (Row row : rows) {
            LedgerRow entry = byNumber.get(row.entry());
            if (entry != null) {
                row(row, entry);
            }
        }
    }

    private static boolean isOf(Row row, LedgerRow entry) {
        return row.entry() == entry.number() && row.table().equals(TABLE_OF.get(entry.kind()));
    }

    /** Kind, time and actor are kept beside the content too, for reading. */
    private void columns(LedgerRow entry) {
        JsonNode content = Facts.json(entry.content());
        boolean same = content.path("number").asLong() == entry.number()
                && content.path("kind").asText().equals(entry.kind())
                && content.path("at").asText().equals(entry.at().toString())
                && content.at("/by/person").asText().equals(entry.actor() == null ? "" : entry.actor())
                && content.at("/by/name").asText().equals(entry.actorName() == null ? "" : entry.actorName());
        if (!same) {
            found.accept(new Finding(
                    entry.number(),
                    Fault.CONTENT_CHANGED,
                    "Number, kind, time or actor beside the content are not those in the content."));
        }
    }

    private void row(Row row, LedgerRow entry) {
        JsonNode json = Facts.json(row.json());
        JsonNode content = Facts.json(entry.content());
        Facts facts = new Facts(json);
        if (!isOf(row, entry)) {
            differs(row.table(), entry.number(), List.of("ledger_number"));
            return;
        }
        boolean isCarried = !json.path("carried_decision").isNull() && json.has("carried_decision");
        switch (entry.kind()) {
            case "DECIDED" ->
                facts.same(DECISION, content)
                        .sameMoment("decided_at", content.path("at"))
                        .holds("carried_decision", !isCarried);
            case "CARRIED_OVER" -> carried(facts, json, content);
            case "SIGNED_OFF" -> facts.same(SIGN_OFF, content);
            default -> facts.same(ADJUDICATION, content);
        }
        differs(row.table(), entry.number(), facts.different());
    }

    private static void carried(Facts facts, JsonNode row, JsonNode content) {
        boolean told = StreamSupport.stream(content.at("/data/claims").spliterator(), false)
                .filter(fate ->
                        fate.path("present").asText().equals(row.path("claim").asText()))
                .flatMap(fate -> StreamSupport.stream(fate.path("kept").spliterator(), false))
                .anyMatch(kept ->
                        kept.asText().equals(row.path("carried_decision").asText()));
        facts.same(CARRIED, row.path("original"))
                .same(Facts.pairs("carried_from", "/data/fromRevision"), content)
                .holds("carried_decision", told)
                .holds("carried_sign_off", row.path("is_covered").asBoolean());
    }

    /** A completed round, and the entry that tells of its end, or null when there is none. */
    void round(String json, @Nullable LedgerRow end, long last) {
        JsonNode row = Facts.json(json);
        if (end == null) {
            found.accept(new Finding(
                    last + 1,
                    Fault.TAIL_MISSING,
                    "Round " + row.path("number").asInt() + " is completed, and no entry tells of it."));
            return;
        }
        differs(
                "round",
                end.number(),
                new Facts(row).same(ROUND, Facts.json(end.content())).different());
    }

    private void differs(String table, long entry, List<String> columns) {
        if (!columns.isEmpty()) {
            found.accept(new Finding(
                    entry,
                    Fault.ROW_DIFFERS,
                    "The row of " + table + " says something else than the entry in: " + String.join(", ", columns)
                            + "."));
        }
    }
}
