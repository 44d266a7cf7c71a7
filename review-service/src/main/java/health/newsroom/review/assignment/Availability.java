package health.newsroom.review.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The terms somebody set for themselves. */
@Entity
@Table(name = "availability")
public class Availability {

    @Id
    private UUID person;

    @Version
    private long version;

    private @Nullable Integer atOnce;
    private @Nullable LocalDate awayFrom;
    private @Nullable LocalDate awayTo;
    private List<String> languages;
    private List<String> topics;

    @SuppressWarnings("NullAway.Init")
    protected Availability() {}

    public Availability(UUID person, Terms terms) {
        this.person = person;
        this.languages = List.of();
        this.topics = List.of();
        change(terms);
    }

    public final void change(Terms next) {
        atOnce = next.atOnce();
        awayFrom = next.away() == null ? null : next.away().from();
        awayTo = next.away() == null ? null : next.away().to();
        languages = next.languages();
        topics = next.topics();
    }

    public Terms terms() {
        Away away = awayFrom == null || awayTo == null ? null : new Away(awayFrom, awayTo);
        return new Terms(atOnce, away, languages, topics);
    }

    public UUID person() {
        return person;
    }

    /** Counts from 1; 0 stands for terms that were never set. */
    public long version() {
        return version + 1;
    }
}
