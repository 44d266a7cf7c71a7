package health.newsroom.article.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A person as author-service last described them. */
@Entity
public class Person {

    @Id
    private UUID id;

    private long version;
    private String slug;
    private String name;

    @Column(name = "kind_of_work")
    private String kindOfWork;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    public Person(UUID id) {
        this.id = id;
        this.version = -1;
    }

    /** Takes a snapshot over, unless this or a later one is held already. */
    public void become(long version, String slug, String name, String kindOfWork) {
        if (version <= this.version) {
            return;
        }
        this.version = version;
        this.slug = slug;
        this.name = name;
        this.kindOfWork = kindOfWork;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String kindOfWork() {
        return kindOfWork;
    }
}
