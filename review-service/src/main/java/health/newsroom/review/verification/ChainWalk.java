package health.newsroom.review.verification;

import health.newsroom.review.ledger.Chain;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks a chain from its first entry to its last and tells where it is broken and how. Holds two entries at a time, however long
 * the ledger. An entry stands between two witnesses: the hash before it, and the hash that its successor names.
 */
final class ChainWalk {

    private final Consumer<Finding> found;
    private @Nullable LedgerRow last;
    /** The hash before the last entry; null when that entry is missing. */
    private @Nullable String before = Chain.GENESIS;

    ChainWalk(Consumer<Finding> found) {
        this.found = found;
    }

    void take(LedgerRow row) {
        long expected = last == null ? 1 : last.number() + 1;
        if (row.number() == expected) {
            settle(row.previousHash(), Chain.hash(hashOfLast(), row.content()).equals(row.hash()));
            before = hashOfLast();
        } else {
            settle(null, false);
            found.accept(new Finding(expected, Fault.ENTRY_MISSING, missing(expected, row.number() - 1)));
            before = null;
        }
        last = row;
    }

    /**
     * Ends the walk.
     *
     * @param noted how far the ledger went when it was last written to, if that is known
     */
    Head end(@Nullable Head noted) {
        long number = last == null ? 0 : last.number();
        settle(noted != null && noted.number() == number ? noted.hash() : null, false);
        if (noted != null && noted.number() > number) {
            found.accept(new Finding(number + 1, Fault.TAIL_MISSING, missing(number + 1, noted.number())));
        }
        if (noted != null && noted.number() < number) {
            found.accept(new Finding(
                    noted.number() + 1, Fault.ENTRY_ADDED, "The ledger ended at entry " + noted.number() + "."));
        }
        return new Head(number, hashOfLast());
    }

    private String hashOfLast() {
        return last == null ? Chain.GENESIS : last.hash();
    }

    /**
     * Judges the last entry, now that its successor is known.
     *
     * @param named the hash by which the successor, or the note of the head, knows it; null when nobody does
     * @param successorIsBlamed whether the successor's own content was hashed with the hash that stands here
     */
    private void settle(@Nullable String named, boolean successorIsBlamed) {
        LedgerRow row = last;
        if (row == null) {
            return;
        }
        String own = Chain.hash(row.previousHash(), row.content());
        if (!own.equals(row.hash())) {
            settleMisfit(row, own, named);
        } else if (named != null && !named.equals(row.hash()) && !successorIsBlamed) {
            found.accept(new Finding(
                    row.number(),
                    Fault.ENTRY_REPLACED,
                    "The entry was written anew, with a hash that fits it; what follows names another."));
        } else if (Chain.GENESIS.equals(before) && !row.previousHash().equals(Chain.GENESIS)) {
            found.accept(new Finding(
                    row.number(), Fault.ENTRY_REPLACED, "The first entry names a hash before it; there is none."));
        }
    }

    private void settleMisfit(LedgerRow row, String own, @Nullable String named) {
        boolean fitsBefore = before != null && Chain.hash(before, row.content()).equals(row.hash());
        if (fitsBefore) {
            rewritten(row, "hash of the entry before");
        } else if (own.equals(named)) {
            rewritten(row, "hash");
        } else {
            found.accept(new Finding(
                    row.number(),
                    Fault.CONTENT_CHANGED,
                    "The entry's content does not have the hash it was written with."));
        }
    }

    private void rewritten(LedgerRow row, String what) {
        found.accept(new Finding(
                row.number(),
                Fault.HASH_REWRITTEN,
                "The content fits its neighbours; the " + what + " was overwritten."));
    }

    private static String missing(long from, long to) {
        return from == to ? "Entry " + from + " is missing." : "Entries " + from + " to " + to + " are missing.";
    }
}
