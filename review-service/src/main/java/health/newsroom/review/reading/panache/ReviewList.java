package health.newsroom.review.reading.panache;

import health.newsroom.http.PageRequest;
import health.newsroom.review.assignment.AssignmentState;
import health.newsroom.review.reading.ReviewFilter;
import health.newsroom.review.reading.ReviewSummary;
import health.newsroom.review.round.ReviewState;
import health.newsroom.review.round.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** The reviews somebody may see, newest submission first. */
@ApplicationScoped
public class ReviewList {

    private static final String SELECT = """
            select new health.newsroom.review.reading.ReviewSummary(
                r.id, r.article, r.headline, r.state, r.roundNumber, r.revision, r.submittedAt,
                coalesce(
                    (select min(a.dueBy) from Assignment a
                     where a.review = r.id and a.state in :open and a.reviewer.person = :viewer),
                    (select min(b.dueBy) from Assignment b where b.review = r.id and b.state in :open)))
            from Review r where\s""";
    private static final String ASSIGNED =
            "exists (select 1 from Assignment s where s.review = r.id and s.reviewer.person = :viewer and s.state in :standing)";
    private static final String OWN =
            "exists (select 1 from Contributor c where c.contribution.review = r.id and c.contribution.person = :viewer)";
    private static final List<AssignmentState> OPEN =
            List.of(AssignmentState.AWAITING_RESPONSE, AssignmentState.ACCEPTED);
    private static final List<AssignmentState> STANDING =
            List.of(AssignmentState.AWAITING_RESPONSE, AssignmentState.ACCEPTED, AssignmentState.COMPLETE);

    private final EntityManager entities;

    @Inject
    public ReviewList(EntityManager entities) {
        this.entities = entities;
    }

    public List<ReviewSummary> page(Viewer viewer, ReviewFilter filter, PageRequest page) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringJoiner conditions = new StringJoiner(" and ");
        conditions.add(visible(viewer, parameters));
        parameters.put("viewer", viewer.person());
        parameters.put("open", OPEN);
        if (filter.article() != null) {
            conditions.add("r.article = :article");
            parameters.put("article", filter.article());
        }
        if (filter.state() != null) {
            conditions.add("r.state in :states");
            parameters.put("states", states(filter.state(), viewer));
        }
        page.after().ifPresent(after -> {
            conditions.add("(r.submittedAt < :at or (r.submittedAt = :at and r.id < :id))");
            Instant at = after.instant(0);
            UUID id = after.uuid(1);
            parameters.put("at", at);
            parameters.put("id", id);
        });
        var query = entities.createQuery(
                SELECT + conditions + " order by r.submittedAt desc, r.id desc", ReviewSummary.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    /** Every state that shows itself to the viewer as the wanted one. */
    private static List<ReviewState> states(ReviewState wanted, Viewer viewer) {
        return Arrays.stream(ReviewState.values())
                .filter(state -> state.seenBy(viewer.isEditor()) == wanted)
                .toList();
    }

    private static String visible(Viewer viewer, Map<String, Object> parameters) {
        if (viewer.isEditor()) {
            return "1 = 1";
        }
        StringJoiner either = new StringJoiner(" or ", "(", ")");
        if (viewer.isWriter()) {
            either.add(OWN);
        }
        if (viewer.isPhysician()) {
            either.add(ASSIGNED);
            parameters.put("standing", STANDING);
        }
        return either.length() == 2 ? "1 = 0" : either.toString();
    }
}
