package health.newsroom.review.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as author-service last told of them. */
@Entity
@Table(name = "person")
public class PersonSnapshot {

    @Id
    private UUID id;

    private long version;
    private String name;
    private boolean accountOpen;
    private @Nullable String employer;
    private List<String> interests;
    private List<String> specialties;
    private List<String> languages;

    @SuppressWarnings("NullAway.Init")
    protected PersonSnapshot() {}

    public PersonSnapshot(UUID id, long version, String name, boolean accountOpen, Work work) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.accountOpen = accountOpen;
        this.employer = work.employer();
        this.interests = work.interests();
        this.specialties = work.specialties();
        this.languages = work.languages();
    }

    /** Takes over a newer snapshot; an older one, or the same again, changes nothing. */
    public boolean follow(PersonSnapshot newer) {
        if (newer.version <= version) {
            return false;
        }
        version = newer.version;
        name = newer.name;
        accountOpen = newer.accountOpen;
        employer = newer.employer;
        interests = newer.interests;
        specialties = newer.specialties;
        languages = newer.languages;
        return true;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean accountOpen() {
        return accountOpen;
    }

    public Optional<String> employer() {
        return Optional.ofNullable(employer);
    }

    public Work work() {
        return new Work(employer, interests, specialties, languages);
    }
}
