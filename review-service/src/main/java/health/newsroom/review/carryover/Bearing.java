package health.newsroom.review.carryover;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether a change beside or above a claim can give it another meaning.
 *
 * @param reason what changed, in words; empty when the claim says what it said
 */
record Bearing(Optional<String> reason) {

    static final Bearing NONE = new Bearing(Optional.empty());

    static Bearing because(String reason) {
        return new Bearing(Optional.of(reason));
    }

    boolean isNone() {
        return reason.isEmpty();
    }

    Bearing or(Supplier<Bearing> next) {
        return isNone() ? next.get() : this;
    }
}
