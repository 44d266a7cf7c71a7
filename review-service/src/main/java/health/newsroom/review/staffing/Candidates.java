package health.newsroom.review.staffing;

import health.newsroom.review.assignment.Background;
import health.newsroom.review.assignment.Candidate;
import health.newsroom.review.assignment.Terms;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.assignment.panache.Availabilities;
import health.newsroom.review.person.CredentialSnapshot;
import health.newsroom.review.person.PersonSnapshot;
import health.newsroom.review.person.Work;
import health.newsroom.review.person.panache.Credentials;
import health.newsroom.review.person.panache.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who could be asked at this moment. A licence of somebody whose name is not known yet counts for nothing. */
@ApplicationScoped
public class Candidates {

    private final People people;
    private final Credentials credentials;
    private final Assignments assignments;
    private final Availabilities availabilities;
    private final Clock clock;

    @Inject
    public Candidates(
            People people,
            Credentials credentials,
            Assignments assignments,
            Availabilities availabilities,
            Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.assignments = assignments;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    /** What is true of all at this moment. */
    private record Facts(Map<UUID, Integer> loads, Map<UUID, Double> daysToSign, Map<UUID, Terms> terms) {

        Candidate of(PersonSnapshot person, boolean entitled) {
            Work work = person.work();
            return new Candidate(
                    person.id(),
                    person.name(),
                    entitled,
                    person.accountOpen(),
                    loads.getOrDefault(person.id(), 0),
                    new Background(
                            work.employer(),
                            work.interests(),
                            work.specialties(),
                            work.languages(),
                            daysToSign.get(person.id())),
                    terms.getOrDefault(person.id(), Terms.NONE));
        }
    }

    /** Everybody with a licence that entitles them today. */
    public List<Candidate> entitled() {
        Set<UUID> entitled = credentials.entitling(clock.instant()).stream()
                .map(CredentialSnapshot::person)
                .collect(Collectors.toSet());
        Facts facts = facts();
        return people.all(entitled).stream()
                .map(person -> facts.of(person, true))
                .toList();
    }

    /** One person, entitled or not. */
    public Optional<Candidate> of(UUID person) {
        return people.findByIdOptional(person)
                .map(known -> facts().of(
                                known,
                                credentials.entitling(person, clock.instant()).isPresent()));
    }

    private Facts facts() {
        return new Facts(assignments.loads(), assignments.daysToSign(), availabilities.all());
    }
}
