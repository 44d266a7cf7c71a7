package health.newsroom.review.judgement;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a reviewer was shown a claim in a packet, in the form it had. */
@Entity
@Table(name = "showing")
public class Showing {

    @EmbeddedId
    private ShownTo shown;

    private long claimVersion;
    private Instant shownAt;

    @SuppressWarnings("NullAway.Init")
    protected Showing() {}

    public Showing(ShownTo shown, long claimVersion, Instant now) {
        this.shown = shown;
        this.claimVersion = claimVersion;
        this.shownAt = now;
    }

    /** It is shown once more, as it is now. */
    public void again(long version, Instant now) {
        claimVersion = version;
        shownAt = now;
    }

    public UUID claim() {
        return shown.claim();
    }

    /** Whether this form of the claim is the one that was shown. */
    public boolean isOf(long version) {
        return claimVersion == version;
    }
}
