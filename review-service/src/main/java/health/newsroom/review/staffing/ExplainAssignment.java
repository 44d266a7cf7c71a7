package health.newsroom.review.staffing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.refusal.Refusal;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.assignment.Why;
import health.newsroom.review.assignment.panache.Explanations;
import health.newsroom.review.round.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says why somebody was asked: to themselves, and to the editors. */
@ApplicationScoped
public class ExplainAssignment {

    private final Explanations explanations;
    private final ObjectMapper mapper;

    @Inject
    public ExplainAssignment(Explanations explanations, ObjectMapper mapper) {
        this.explanations = explanations;
        this.mapper = mapper;
    }

    /** @param access of somebody who may read the review */
    @Transactional
    public Why why(Access access, UUID assignmentId) {
        Assignment assignment = access.proceedings().assignment(assignmentId);
        boolean isOwn = assignment.reviewer().person().equals(access.viewer().person());
        if (!isOwn && !access.viewer().isEditor()) {
            throw Refusal.forbidden("not-assigned", "Only the reviewer and the editors read why they were asked.");
        }
        return explanations
                .findByIdOptional(assignmentId)
                .map(explanation -> read(explanation.content()))
                .orElseThrow(() -> Refusal.notFound(
                        "explanation-not-found", "This assignment was made before reasons were written down."));
    }

    private Why read(String content) {
        try {
            return mapper.readValue(content, Why.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("The explanation of an assignment is not readable", notOurs);
        }
    }
}
