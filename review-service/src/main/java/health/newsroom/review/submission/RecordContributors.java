package health.newsroom.review.submission;

import health.newsroom.review.person.Named;
import health.newsroom.review.round.Contribution;
import health.newsroom.review.round.Contributor;
import health.newsroom.review.round.Part;
import health.newsroom.review.round.panache.Contributors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Remembers who had to do with an article, over all its submitted revisions. */
@ApplicationScoped
public class RecordContributors {

    private final Contributors contributors;

    @Inject
    public RecordContributors(Contributors contributors) {
        this.contributors = contributors;
    }

    void record(UUID review, SubmittedArticle submitted) {
        Set<Contribution> known = new HashSet<>(contributors.of(review));
        Set<Contribution> now = new LinkedHashSet<>();
        Stream<Named> byline = submitted.revision().byline().stream();
        byline.forEach(person -> now.add(new Contribution(review, person.person(), Part.WROTE)));
        submitted.editors().forEach(person -> now.add(new Contribution(review, person.person(), Part.EDITED)));
        now.add(new Contribution(review, submitted.submittedBy().person(), Part.SUBMITTED));
        now.stream()
                .filter(contribution -> !known.contains(contribution))
                .forEach(contribution -> contributors.persist(new Contributor(contribution)));
    }
}
