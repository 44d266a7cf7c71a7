package health.newsroom.review.round;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who wrote, edited or submitted the article: may see its review, and may not judge it. */
@Entity
@Table(name = "contributor")
public class Contributor {

    @EmbeddedId
    private Contribution contribution;

    @SuppressWarnings("NullAway.Init")
    protected Contributor() {}

    public Contributor(Contribution contribution) {
        this.contribution = contribution;
    }

    public Contribution contribution() {
        return contribution;
    }
}
