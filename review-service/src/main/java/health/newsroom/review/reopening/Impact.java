package health.newsroom.review.reopening;

import health.newsroom.review.claim.Risk;
import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.SourceStatus.Trust;
import java.util.List;
import java.util.Optional;

/**
 * Which claims a change touches, and how grave that is. A source that was only corrected brings its claims back quietly; one that
 * is in doubt or was taken back gives readers a notice; a claim of high risk that has nothing left to rest on takes the text down.
 */
public record Impact(List<PublishedClaim> claims, Severity severity) {

    public Impact {
        claims = List.copyOf(claims);
    }

    /**
     * @param claims of the edition, their sources as they stand now
     * @param changed the source as it stands now
     * @return empty when no claim rests on it
     */
    static Optional<Impact> of(List<PublishedClaim> claims, Source changed) {
        List<PublishedClaim> touched =
                claims.stream().filter(claim -> claim.restsOn(changed)).toList();
        return touched.isEmpty() ? Optional.empty() : Optional.of(new Impact(touched, severity(touched, changed)));
    }

    private static Severity severity(List<PublishedClaim> touched, Source changed) {
        Trust trust = changed.status() == null ? Trust.KEPT : changed.status().trust();
        return switch (trust) {
            case KEPT -> Severity.NONE;
            case SHAKEN -> Severity.NOTICE;
            case GONE ->
                touched.stream().anyMatch(claim -> claim.risk() == Risk.HIGH && !claim.isSupported())
                        ? Severity.TAKE_DOWN
                        : Severity.NOTICE;
        };
    }
}
