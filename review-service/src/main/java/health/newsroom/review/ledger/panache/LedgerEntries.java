package health.newsroom.review.ledger.panache;

import health.newsroom.review.ledger.LedgerEntry;
import health.newsroom.review.ledger.LedgerKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledgers of all reviews. */
@ApplicationScoped
public class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, LedgerKey> {

    public Optional<LedgerEntry> lastOf(UUID review) {
        return find("key.review = ?1 order by key.number desc", review)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    /** At most so many entries behind the given number. */
    public List<LedgerEntry> after(UUID review, long number, int limit) {
        return find("key.review = ?1 and key.number > ?2 order by key.number", review, number)
                .page(Page.ofSize(limit))
                .list();
    }
}
