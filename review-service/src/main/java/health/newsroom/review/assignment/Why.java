package health.newsroom.review.assignment;

import health.newsroom.review.person.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was chosen, as it was at that moment.
 *
 * @param by the editor who chose, or null when the rules did
 * @param overridden what spoke against asking and was set aside by the editor
 * @param overrideReason why
 * @param others who was not chosen
 */
public record Why(
        @Nullable Named by,
        int points,
        List<Fit.Part> parts,
        List<String> overridden,
        @Nullable String overrideReason,
        List<Other> others) {

    private static final int OTHERS = 20;

    /** Somebody who was not chosen: less fit, or for these reasons not to be asked. */
    public record Other(UUID person, String name, @Nullable Integer points, List<String> reasons) {}

    public Why {
        parts = List.copyOf(parts);
        overridden = List.copyOf(overridden);
        others = List.copyOf(others);
    }

    /** By the rules: the first of those who can be asked. */
    public static Why byRule(Choice choice) {
        Fit best = choice.fit().getFirst();
        List<Other> others = java.util.stream.Stream.concat(
                        choice.fit().stream().skip(1).map(Why::less),
                        choice.unfit().stream().map(Why::unfit))
                .limit(OTHERS)
                .toList();
        return new Why(null, best.points(), best.parts(), List.of(), null, others);
    }

    /** By an editor's hand. */
    public static Why byHand(Named editor, Fit fit, List<Reservation> overridden, @Nullable String reason) {
        return new Why(
                editor,
                fit.points(),
                fit.parts(),
                overridden.stream().map(Reservation::words).toList(),
                reason,
                List.of());
    }

    private static Other less(Fit fit) {
        List<String> words = fit.parts().stream().map(Fit.Part::words).toList();
        return new Other(fit.person(), fit.candidate().name(), fit.points(), words);
    }

    private static Other unfit(Choice.Unfit unfit) {
        return new Other(unfit.candidate().person(), unfit.candidate().name(), null, unfit.reasons());
    }
}
