package health.newsroom.review.verification;

import health.newsroom.http.Caller;
import health.newsroom.http.Role;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewers;
import health.newsroom.review.verification.Verification.Completed;
import health.newsroom.review.verification.panache.RawLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Verifies a ledger page by page, from one moment of the database. Whoever may read the review may ask, and whoever runs it. */
@ApplicationScoped
public class VerifyLedger {

    private static final Logger LOG = Logger.getLogger(VerifyLedger.class);

    private static final int PAGE = 500;
    private static final int MOST_FINDINGS = 100;

    private final RawLedger ledger;
    private final ReviewRoom room;
    private final Viewers viewers;
    private final Caller caller;

    @Inject
    public VerifyLedger(RawLedger ledger, ReviewRoom room, Viewers viewers, Caller caller) {
        this.ledger = ledger;
        this.room = room;
        this.viewers = viewers;
        this.caller = caller;
    }

    @Transactional
    public Verification verify(UUID review) {
        ledger.holdStill();
        if (!ledger.exists(review)) {
            throw Refusal.notFound("review-not-found", "There is no review with this id.");
        }
        if (!caller.is(Role.OPS)) {
            new Access(viewers.current(), room.look(review)).mayRead();
        }
        Verification result = walk(review);
        if (!result.holds()) {
            LOG.errorf("The ledger of review %s does not hold: %s", review, result.findings());
        }
        return result;
    }

    private Verification walk(UUID review) {
        List<Finding> findings = new ArrayList<>();
        ChainWalk chain = new ChainWalk(findings::add);
        Witnesses witnesses = new Witnesses(findings::add);
        Map<Long, LedgerRow> ends = new HashMap<>();
        long reached = 0;
        List<LedgerRow> page = ledger.after(review, reached, PAGE);
        while (!page.isEmpty()) {
            page.forEach(chain::take);
            page.stream()
                    .filter(entry -> entry.kind().equals("ROUND_COMPLETED"))
                    .forEach(entry -> ends.put(round(entry), entry));
            long last = page.getLast().number();
            witnesses.compare(page, ledger.rows(review, reached + 1, last));
            reached = last;
            page = ledger.after(review, reached, PAGE);
        }
        Head noted = ledger.noted(review).orElse(null);
        Head head = chain.end(noted);
        long named = ledger.lastNamed(review);
        boolean isTailNoted = noted != null && noted.number() > head.number();
        if (named > head.number() && !isTailNoted) {
            findings.add(new Finding(
                    head.number() + 1, Fault.TAIL_MISSING, "Something names entry " + named + ", which is not there."));
        }
        ledger.completedRounds(review)
                .forEach(round -> witnesses.round(round.json(), ends.get(round.entry()), head.number()));
        return new Verification(review, head, first(findings), completed(ends));
    }

    private static List<Finding> first(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingLong(Finding::entry))
                .limit(MOST_FINDINGS)
                .toList();
    }

    private static List<Completed> completed(Map<Long, LedgerRow> ends) {
        return ends.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(end -> new Completed(
                        end.getKey().intValue(),
                        end.getValue().number(),
                        end.getValue().hash()))
                .toList();
    }

    private static long round(LedgerRow end) {
        return Facts.json(end.content()).at("/data/round").asLong();
    }
}
