package health.newsroom.review.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A flag that stands on a sentence of a round, or on its text as a whole. */
@Entity
@Table(name = "flag")
public class RaisedFlag {

    @Id
    private UUID id;

    private UUID round;
    private @Nullable UUID sentence;

    @Enumerated(EnumType.STRING)
    private FlagCode code;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected RaisedFlag() {}

    /** @param sentence the sentence's id, or null for the text as a whole */
    public RaisedFlag(UUID round, @Nullable UUID sentence, Flag flag) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.sentence = sentence;
        this.code = flag.code();
        this.words = flag.words();
    }

    /** The sentence it stands on; empty for the text as a whole. */
    public Optional<UUID> sentence() {
        return Optional.ofNullable(sentence);
    }

    public Flag flag() {
        return new Flag(code, words);
    }
}
