package health.newsroom.review.round.panache;

import health.newsroom.review.round.Review;
import health.newsroom.review.round.ReviewState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews, one for each article that was ever submitted. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** Two numbers that stand for "who reviews what" among PostgreSQL's advisory locks. */
    private static final int STAFFING = 0x5746;

    /** The review, locked against other changes; the staffing lock is always taken first, so that nobody waits in a circle. */
    public Optional<Review> locked(UUID id) {
        shareStaffing();
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    public Optional<Review> lockedOf(UUID article) {
        shareStaffing();
        return find("article", article).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** The reviews that wait for somebody, or may as well as for a ruling, always in the same order. */
    public List<UUID> awaitingReviewer() {
        return getEntityManager()
                .createQuery("select r.id from Review r where r.state in :waiting order by r.id", UUID.class)
                .setParameter("waiting", List.of(ReviewState.AWAITING_REVIEWER, ReviewState.IN_ADJUDICATION))
                .getResultList();
    }

    /**
     * Keeps what is known of people as it is until the transaction ends. Otherwise a review could find nobody while, at the same
     * moment, a licence arrives that finds no review waiting, and neither would ever look again.
     */
    public void shareStaffing() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Waits until nobody is looking for reviewers, and keeps them from it until the transaction ends. */
    public void holdStaffing() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery("select cast(" + function + "(" + STAFFING + ") as text)", String.class)
                .getSingleResult();
    }
}
