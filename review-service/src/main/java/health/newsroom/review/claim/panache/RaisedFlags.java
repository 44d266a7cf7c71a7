package health.newsroom.review.claim.panache;

import health.newsroom.review.claim.Flag;
import health.newsroom.review.claim.FlagCode;
import health.newsroom.review.claim.RaisedFlag;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The flags of all rounds. */
@ApplicationScoped
public class RaisedFlags implements PanacheRepositoryBase<RaisedFlag, UUID> {

    /** The flags of a round by the sentence they stand on; those of the whole text under none. */
    public Map<Optional<UUID>, List<RaisedFlag>> bySentence(UUID round) {
        return list("round = ?1 order by code", round).stream().collect(Collectors.groupingBy(RaisedFlag::sentence));
    }

    /** Puts this flag, or none, in the place of those with the code. */
    public void replace(UUID round, UUID sentence, FlagCode code, Optional<Flag> flag) {
        delete("round = ?1 and sentence = ?2 and code = ?3", round, sentence, code);
        flag.ifPresent(raised -> persist(new RaisedFlag(round, sentence, raised)));
    }
}
