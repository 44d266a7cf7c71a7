package health.newsroom.review.claim.panache;

import health.newsroom.review.claim.ReviewedSentence;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The sentences of all rounds. */
@ApplicationScoped
public class Sentences implements PanacheRepositoryBase<ReviewedSentence, UUID> {

    public List<ReviewedSentence> of(UUID round) {
        return list("round = ?1 order by ordinal", round);
    }
}
