package health.newsroom.review.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final UUID REVIEW = new UUID(0, 1);

    private static LedgerEntry entry(long number, String content, String previous) {
        return new LedgerEntry(
                new LedgerKey(REVIEW, number), EntryKind.DECIDED, Instant.EPOCH, null, content, previous);
    }

    private static List<LedgerEntry> chain(String... contents) {
        List<LedgerEntry> entries = new ArrayList<>();
        String previous = Chain.GENESIS;
        for (String content : contents) {
            LedgerEntry entry = entry(entries.size() + 1L, content, previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    @Test
    void a_hash_is_what_any_tool_computes() {
        // printf '%064d\n{"a":1}' 0 | sha256sum
        assertThat(Chain.hash(Chain.GENESIS, "{\"a\":1}"))
                .isEqualTo("f21735afd2cd6af4fc5804b0045cebfd545aef8396d29d030c39cb8880b45b7f");
    }

    @Test
    void an_untouched_chain_holds() {
        assertThat(Chain.firstBreak(chain("{}", "{\"a\":1}", "{\"a\":2}"))).isEmpty();
    }

    @Test
    void a_changed_entry_is_found() {
        List<LedgerEntry> entries = chain("{}", "{\"a\":1}", "{\"a\":2}");
        entries.set(1, entry(2, "{\"a\":9}", entries.getFirst().hash()));

        assertThat(Chain.firstBreak(entries)).hasValue(3);
    }

    @Test
    void a_missing_entry_is_found() {
        List<LedgerEntry> entries = chain("{}", "{\"a\":1}", "{\"a\":2}");
        entries.remove(1);

        assertThat(Chain.firstBreak(entries)).hasValue(2);
    }
}
