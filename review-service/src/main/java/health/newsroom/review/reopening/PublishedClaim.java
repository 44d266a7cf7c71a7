package health.newsroom.review.reopening;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.Source;
import java.util.List;
import java.util.UUID;

/**
 * An approved claim of an edition.
 *
 * @param exact its words
 * @param sources what it rests on, as it stands now
 */
public record PublishedClaim(UUID id, String exact, ClaimKind kind, Risk risk, List<Source> sources) {

    public PublishedClaim {
        sources = List.copyOf(sources);
    }

    boolean restsOn(Source source) {
        return sources.stream().anyMatch(source::isSameWorkAs);
    }

    /** Whether it rests on something at all that its publisher did not take back. */
    boolean isSupported() {
        return sources.stream().anyMatch(Source::supports);
    }
}
