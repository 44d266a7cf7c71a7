package health.newsroom.author.profile;

import health.newsroom.author.profile.kafka.PersonAnnouncements;
import health.newsroom.author.profile.panache.People;
import health.newsroom.author.profile.panache.Photos;
import health.newsroom.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets a person's photo or takes it away, and tells the newsroom in the same transaction. */
@ApplicationScoped
@Transactional
public class KeepPhoto {

    private final People people;
    private final Photos photos;
    private final PersonAnnouncements announcements;
    private final Clock clock;

    @Inject
    public KeepPhoto(People people, Photos photos, PersonAnnouncements announcements, Clock clock) {
        this.people = people;
        this.photos = photos;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Person put(UUID id, @Nullable String ifMatch, byte[] file) {
        Person person = people.getForChange(id);
        EntityTags.require(ifMatch, person.version());
        Photo photo = Photo.of(id, file);
        if (person.show(photo.hash(), clock.instant())) {
            photos.put(photo);
            people.flush();
            announcements.changed(person);
        }
        return person;
    }

    public Person remove(UUID id, @Nullable String ifMatch) {
        Person person = people.getForChange(id);
        EntityTags.require(ifMatch, person.version());
        if (person.show(null, clock.instant())) {
            photos.deleteById(id);
            people.flush();
            announcements.changed(person);
        }
        return person;
    }
}
