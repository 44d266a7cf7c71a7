package health.newsroom.author.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A writer, physician reviewer, editor or officer. The id is the account's subject: there is no person without an account, and an
 * account has at most one person.
 *
 * <p>Every change bumps the version; a change that changes nothing does not, so that nobody is told of it.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private String slug;
    private String name;
    private String kindOfWork;
    private @Nullable String bio;
    private @Nullable String photo;
    private @Nullable String employer;
    private List<String> interests;
    private List<String> specialties;
    private List<String> languages;
    private boolean accountOpen;
    private Instant createdAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(UUID id, Slug slug, Profile profile, Instant now) {
        this.id = id;
        this.slug = slug.value();
        this.name = profile.name();
        this.kindOfWork = profile.kindOfWork();
        this.bio = profile.bio();
        this.employer = profile.work().employer();
        this.interests = profile.work().interests();
        this.specialties = profile.work().specialties();
        this.languages = profile.work().languages();
        this.accountOpen = true;
        this.createdAt = now;
        this.changedAt = now;
    }

    public static Person of(UUID account, Slug slug, Profile profile, Instant now) {
        return new Person(account, slug, profile, now);
    }

    /** Says other things about the person; returns whether anything is different now. */
    public boolean describe(Profile profile, Instant now) {
        if (profile.equals(profile())) {
            return false;
        }
        name = profile.name();
        kindOfWork = profile.kindOfWork();
        bio = profile.bio();
        employer = profile.work().employer();
        interests = profile.work().interests();
        specialties = profile.work().specialties();
        languages = profile.work().languages();
        changedAt = now;
        return true;
    }

    /** Moves the page to another address; the old one goes on leading here. */
    public boolean moveTo(Slug next, Instant now) {
        if (next.equals(slug())) {
            return false;
        }
        slug = next.value();
        changedAt = now;
        return true;
    }

    /** Shows the picture with this hash, or none. */
    public boolean show(@Nullable String hash, Instant now) {
        if (Objects.equals(photo, hash)) {
            return false;
        }
        photo = hash;
        changedAt = now;
        return true;
    }

    /** Says whether the person still works here; a closed account stays in what was written, and takes no new work. */
    public boolean openAccount(boolean open, Instant now) {
        if (accountOpen == open) {
            return false;
        }
        accountOpen = open;
        changedAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    /** Counts the changes from 1 on; the database does so from 0. */
    public long version() {
        return version + 1;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public Profile profile() {
        return new Profile(name, kindOfWork, bio, new Work(employer, interests, specialties, languages));
    }

    /** Where readers find the photo on the one origin, or empty when there is none. */
    public Optional<String> photoPath() {
        return Optional.ofNullable(photo).map(_ -> slug().path() + "/photo");
    }

    public boolean isAccountOpen() {
        return accountOpen;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
