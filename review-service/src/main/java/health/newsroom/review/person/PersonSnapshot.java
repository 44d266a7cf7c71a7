package health.newsroom.review.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person as author-service last told of them. */
@Entity
@Table(name = "person")
public class PersonSnapshot {

    @Id
    private UUID id;

    private long version;
    private String name;
    private boolean accountOpen;

    @SuppressWarnings("NullAway.Init")
    protected PersonSnapshot() {}

    public PersonSnapshot(UUID id, long version, String name, boolean accountOpen) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.accountOpen = accountOpen;
    }

    /** Takes over a newer snapshot; an older one, or the same again, changes nothing. */
    public boolean follow(PersonSnapshot newer) {
        if (newer.version <= version) {
            return false;
        }
        version = newer.version;
        name = newer.name;
        accountOpen = newer.accountOpen;
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
}
