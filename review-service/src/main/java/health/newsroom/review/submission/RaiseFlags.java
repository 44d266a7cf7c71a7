package health.newsroom.review.submission;

import health.newsroom.review.claim.Flag;
import health.newsroom.review.claim.Flagger;
import health.newsroom.review.claim.Proposal;
import health.newsroom.review.claim.RaisedFlag;
import health.newsroom.review.claim.Source;
import health.newsroom.review.claim.panache.RaisedFlags;
import health.newsroom.review.round.Round;
import health.newsroom.review.text.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Flags a new round's sentences, and its text as a whole. */
@ApplicationScoped
public class RaiseFlags {

    private final RaisedFlags flags;

    @Inject
    public RaiseFlags(RaisedFlags flags) {
        this.flags = flags;
    }

    void raise(Round round, List<Sentence> text, List<Proposal> proposals, List<Source> sources) {
        Map<String, Source> byKey =
                sources.stream().collect(Collectors.toMap(Source::key, Function.identity(), (first, second) -> first));
        List<List<Flag>> ofSentences = Flagger.ofSentences(text, proposals, byKey);
        for (int i = 0; i < text.size(); i++) {
            raise(round, text.get(i).id(), ofSentences.get(i));
        }
        raise(round, null, Flagger.ofText(text));
    }

    private void raise(Round round, @Nullable UUID sentence, List<Flag> raised) {
        raised.forEach(flag -> flags.persist(new RaisedFlag(round.id(), sentence, flag)));
    }
}
