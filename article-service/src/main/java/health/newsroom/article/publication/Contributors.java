package health.newsroom.article.publication;

import health.newsroom.article.people.Credential;
import health.newsroom.article.people.Person;
import health.newsroom.article.people.panache.Credentials;
import health.newsroom.article.people.panache.People;
import health.newsroom.article.publication.Contributor.Qualification;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.review.ReviewRecord.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Describes the people of an edition as they are at this moment, so that it can be kept with the edition. */
@ApplicationScoped
class Contributors {

    private final People people;
    private final Credentials credentials;
    private final Clock clock;

    @Inject
    Contributors(People people, Credentials credentials, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.clock = clock;
    }

    List<Contributor> byline(List<UUID> persons) {
        Map<UUID, Person> known = people.byId(persons);
        Map<UUID, List<Qualification>> active = activeOf(persons);
        return persons.stream()
                .map(person -> of(Objects.requireNonNull(known.get(person)), active.getOrDefault(person, List.of())))
                .toList();
    }

    /** Those whose approvals count, with the credential they approved on, in the order of their first approval. */
    List<Contributor> reviewers(ReviewRecord record, String revisionHash) {
        Map<UUID, Decision> approvals = new LinkedHashMap<>();
        record.claims().stream()
                .flatMap(claim -> claim.decisions().stream())
                .filter(decision ->
                        decision.isLiveFor(revisionHash) && decision.outcome().approves())
                .forEach(decision -> approvals.putIfAbsent(decision.reviewer().person(), decision));
        Map<UUID, Person> known = people.byId(approvals.keySet());
        Map<UUID, List<Qualification>> active = activeOf(List.copyOf(approvals.keySet()));
        return approvals.values().stream()
                .map(decision -> of(decision, known.get(decision.reviewer().person()), active))
                .toList();
    }

    private static Contributor of(
            Decision decision,
            @org.jspecify.annotations.Nullable Person person,
            Map<UUID, List<Qualification>> active) {
        UUID id = decision.reviewer().person();
        List<Qualification> credentials = active.getOrDefault(id, List.of());
        return person == null
                ? new Contributor(id, null, decision.reviewer().name(), null, credentials)
                : of(person, credentials);
    }

    private static Contributor of(Person person, List<Qualification> credentials) {
        return new Contributor(person.id(), person.slug(), person.name(), person.kindOfWork(), credentials);
    }

    private Map<UUID, List<Qualification>> activeOf(List<UUID> persons) {
        Instant now = clock.instant();
        Map<UUID, List<Qualification>> active = new LinkedHashMap<>();
        for (Credential credential : credentials.ofPersons(persons)) {
            if (credential.isActive(now)) {
                active.computeIfAbsent(credential.person(), person -> new java.util.ArrayList<>())
                        .add(new Qualification(
                                credential.kind().name(),
                                credential.title(),
                                credential.issuer(),
                                credential.verifiedAt()));
            }
        }
        return active;
    }
}
