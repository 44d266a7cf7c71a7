package health.newsroom.review.reading.rest;

import health.newsroom.review.claim.Flag;
import health.newsroom.review.claim.FlagCode;
import health.newsroom.review.claim.RaisedFlag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something writer and reviewer should look at. */
@Schema(
        name = "Flag",
        description =
                "Something writer and reviewer should look at. It refuses nothing: people decide what to make of it.")
public record FlagView(
        FlagCode code,

        @Schema(description = "What it is about.", examples = "“never” leaves no exception.")
        String words,

        @Schema(
                examples =
                        "Say how often, for whom and how surely: hardly anything in medicine holds always or for everybody.")
        String whatToDo) {

    /** Those on a sentence, or, of an empty one, on the text as a whole. */
    static List<FlagView> on(Optional<UUID> sentence, Map<Optional<UUID>, List<RaisedFlag>> flags) {
        return flags.getOrDefault(sentence, List.of()).stream()
                .map(raised -> of(raised.flag()))
                .toList();
    }

    private static FlagView of(Flag flag) {
        return new FlagView(flag.code(), flag.words(), flag.code().whatToDo());
    }
}
