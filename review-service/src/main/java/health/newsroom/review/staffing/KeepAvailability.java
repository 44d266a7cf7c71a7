package health.newsroom.review.staffing;

import health.newsroom.http.EntityTags;
import health.newsroom.review.assignment.Availability;
import health.newsroom.review.assignment.Terms;
import health.newsroom.review.assignment.panache.Availabilities;
import health.newsroom.review.person.EntitlementChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down on which terms somebody reviews; reviews that wait for a physician look at once whether they have one now. */
@ApplicationScoped
@Transactional
public class KeepAvailability {

    private final Availabilities availabilities;
    private final Event<EntitlementChanged> changed;

    @Inject
    public KeepAvailability(Availabilities availabilities, Event<EntitlementChanged> changed) {
        this.availabilities = availabilities;
        this.changed = changed;
    }

    /**
     * The terms as they are.
     *
     * @param version 0 while they were never set
     */
    public record Kept(UUID person, Terms terms, long version) {}

    public Kept of(UUID person) {
        return availabilities
                .findByIdOptional(person)
                .map(KeepAvailability::kept)
                .orElse(new Kept(person, Terms.NONE, 0));
    }

    public Kept set(UUID person, Terms terms, @Nullable String ifMatch) {
        Optional<Availability> known = availabilities.findByIdOptional(person, LockModeType.PESSIMISTIC_WRITE);
        EntityTags.require(ifMatch, known.map(Availability::version).orElse(0L));
        Availability availability = known.orElseGet(() -> new Availability(person, terms));
        availability.change(terms);
        availabilities.persistAndFlush(availability);
        changed.fire(new EntitlementChanged(person));
        return kept(availability);
    }

    private static Kept kept(Availability availability) {
        return new Kept(availability.person(), availability.terms(), availability.version());
    }
}
