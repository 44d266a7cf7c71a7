package health.newsroom.review.ledger;

import health.newsroom.events.CanonicalJson;
import health.newsroom.http.Json;
import health.newsroom.review.ledger.panache.LedgerEntries;
import health.newsroom.review.person.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what happens, in the transaction in which it happens. Whoever writes holds the review's lock, so that the numbers have
 * no gap and the chain no fork; the primary key would refuse one.
 */
@ApplicationScoped
public class Ledger {

    private final LedgerEntries entries;
    private final Json json;
    private final Clock clock;

    @Inject
    public Ledger(LedgerEntries entries, Json json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /** All an entry says. */
    public record Content(
            long number,
            EntryKind kind,
            Instant at,
            @Nullable Named by,
            Object data) {}

    /** @param by who did it, or null when the house's own rules did */
    public LedgerEntry write(UUID review, EntryKind kind, @Nullable Named by, Object data) {
        LedgerEntry last = entries.lastOf(review).orElse(null);
        long number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? Chain.GENESIS : last.hash();
        Instant now = clock.instant();
        String content = canonical(new Content(number, kind, now, by, data));
        LedgerEntry entry = new LedgerEntry(new LedgerKey(review, number), kind, now, by, content, previous);
        entries.persist(entry);
        return entry;
    }

    private String canonical(Content content) {
        return new String(CanonicalJson.bytes(json.text(content)), StandardCharsets.UTF_8);
    }
}
