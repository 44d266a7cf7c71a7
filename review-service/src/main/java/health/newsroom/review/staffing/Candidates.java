package health.newsroom.review.staffing;

import health.newsroom.review.assignment.Candidate;
import health.newsroom.review.assignment.panache.Assignments;
import health.newsroom.review.person.CredentialSnapshot;
import health.newsroom.review.person.PersonSnapshot;
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
    private final Clock clock;

    @Inject
    public Candidates(People people, Credentials credentials, Assignments assignments, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Everybody with a licence that entitles them today. */
    public List<Candidate> entitled() {
        Set<UUID> entitled = credentials.entitling(clock.instant()).stream()
                .map(CredentialSnapshot::person)
                .collect(Collectors.toSet());
        Map<UUID, Integer> loads = assignments.loads();
        return people.all(entitled).stream()
                .map(person -> candidate(person, true, loads))
                .toList();
    }

    /** One person, entitled or not. */
    public Optional<Candidate> of(UUID person) {
        return people.findByIdOptional(person)
                .map(known -> candidate(
                        known, credentials.entitling(person, clock.instant()).isPresent(), assignments.loads()));
    }

    private static Candidate candidate(PersonSnapshot person, boolean entitled, Map<UUID, Integer> loads) {
        return new Candidate(
                person.id(), person.name(), entitled, person.accountOpen(), loads.getOrDefault(person.id(), 0));
    }
}
