package health.newsroom.review.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A sentence of a revision that says something medical, with the sources it rests on. */
@Entity
@Table(name = "claim")
public class Claim {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID review;
    private UUID round;
    private UUID sentence;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    private String reason;
    private List<String> sources;
    private boolean sourcesChosen;
    private boolean byPerson;
    private boolean live;
    private int appraisals;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    private Claim(UUID review, ReviewedSentence sentence, Description description, boolean byPerson) {
        this.id = UUID.randomUUID();
        this.review = review;
        this.round = sentence.round();
        this.sentence = sentence.id();
        this.byPerson = byPerson;
        this.live = true;
        describe(description);
    }

    /** A claim as the rules propose it. */
    public static Claim proposed(UUID review, ReviewedSentence sentence, Description description) {
        return new Claim(review, sentence, description, false);
    }

    /** A claim as a person described it. */
    public static Claim made(UUID review, ReviewedSentence sentence, Description description) {
        return new Claim(review, sentence, description, true);
    }

    /** A person describes it otherwise. */
    public void change(Description next) {
        byPerson = true;
        describe(next);
    }

    private void describe(Description description) {
        kind = description.kind();
        risk = description.risk();
        reason = description.reason();
        sources = description.evidence().keys();
        sourcesChosen = description.evidence().chosen();
    }

    /** Somebody appraised a source for it: from now on it rests on that one too. */
    public void restOn(String source) {
        appraisals++;
        if (!sources.contains(source)) {
            chooseSources(Stream.concat(sources.stream(), Stream.of(source)).toList());
        }
    }

    /** It does not rest on the source any more. */
    public void restNoMoreOn(String source) {
        appraisals++;
        chooseSources(sources.stream().filter(key -> !key.equals(source)).toList());
    }

    private void chooseSources(List<String> chosen) {
        sources = chosen;
        sourcesChosen = true;
        byPerson = true;
    }

    /** A person says that the sentence is none. */
    public void remove() {
        live = false;
    }

    public Description description() {
        return new Description(kind, risk, reason, new Evidence(sources, sourcesChosen));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID review() {
        return review;
    }

    public UUID round() {
        return round;
    }

    public UUID sentence() {
        return sentence;
    }

    public ClaimKind kind() {
        return kind;
    }

    public Risk risk() {
        return risk;
    }

    public List<String> sources() {
        return List.copyOf(sources);
    }

    /** Whether a person described it, rather than the rules. */
    public boolean isByPerson() {
        return byPerson;
    }

    public boolean isLive() {
        return live;
    }
}
