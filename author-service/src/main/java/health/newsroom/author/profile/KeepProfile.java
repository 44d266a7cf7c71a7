package health.newsroom.author.profile;

import health.newsroom.author.profile.html.Biography;
import health.newsroom.author.profile.kafka.PersonAnnouncements;
import health.newsroom.author.profile.panache.Addresses;
import health.newsroom.author.profile.panache.People;
import health.newsroom.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down who a person is, and tells the newsroom in the same transaction. */
@ApplicationScoped
@Transactional
public class KeepProfile {

    private final People people;
    private final Addresses addresses;
    private final PersonAnnouncements announcements;
    private final Clock clock;

    @Inject
    public KeepProfile(People people, Addresses addresses, PersonAnnouncements announcements, Clock clock) {
        this.people = people;
        this.addresses = addresses;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The first profile of an account, at the address that was asked for or else one that the name suggests. */
    public Person create(UUID account, Profile profile, @Nullable Slug wanted) {
        Biography.check(profile.bio());
        people.refuseSecond(account);
        Instant now = clock.instant();
        Person person = Person.of(account, address(account, profile, wanted, now), profile, now);
        people.add(person);
        announcements.changed(person);
        return person;
    }

    private Slug address(UUID account, Profile profile, @Nullable Slug wanted, Instant now) {
        if (wanted == null) {
            return addresses.takeFirstFree(Slug.of(profile.name(), account), account, now);
        }
        addresses.take(wanted, account, now);
        return wanted;
    }

    /**
     * Replaces the profile that the caller saw.
     *
     * @param wanted another address for the page, or null to keep it
     * @param accountOpen whether the person still works here, or null to leave that as it is
     */
    public Person change(
            UUID id, @Nullable String ifMatch, Profile profile, @Nullable Slug wanted, @Nullable Boolean accountOpen) {
        Biography.check(profile.bio());
        Person person = people.getForChange(id);
        EntityTags.require(ifMatch, person.version());
        Instant now = clock.instant();
        boolean changed = person.describe(profile, now);
        if (wanted != null && person.moveTo(wanted, now)) {
            addresses.take(wanted, id, now);
            changed = true;
        }
        if (accountOpen != null && person.openAccount(accountOpen, now)) {
            changed = true;
        }
        if (changed) {
            people.flush();
            announcements.changed(person);
        }
        return person;
    }
}
