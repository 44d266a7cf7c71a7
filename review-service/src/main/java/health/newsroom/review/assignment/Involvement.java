package health.newsroom.review.assignment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who has to do with an article and with its review so far.
 *
 * @param text everything a reader sees
 * @param sourceAuthors authors and interviewed people of its sources
 * @param wrote the bylines of all its submitted revisions
 * @param submitted who submitted it, ever
 * @param edited who saved a revision of it
 * @param leftTheReview who declined it or was taken off it
 * @param sourceTexts titles, publishers and authors of its sources
 * @param employers of those who wrote, submitted or edited it
 * @param overruled who objected to a claim of it and was overruled
 */
public record Involvement(
        String text,
        List<String> sourceAuthors,
        Set<UUID> wrote,
        Set<UUID> submitted,
        Set<UUID> edited,
        Set<UUID> leftTheReview,
        Set<UUID> overruled,
        List<String> sourceTexts,
        Set<String> employers) {

    /** With nobody overruled. */
    public Involvement(
            String text,
            List<String> sourceAuthors,
            Set<UUID> wrote,
            Set<UUID> submitted,
            Set<UUID> edited,
            Set<UUID> leftTheReview) {
        this(text, sourceAuthors, wrote, submitted, edited, leftTheReview, Set.of(), List.of(), Set.of());
    }

    public Involvement {
        sourceAuthors = List.copyOf(sourceAuthors);
        wrote = Set.copyOf(wrote);
        submitted = Set.copyOf(submitted);
        edited = Set.copyOf(edited);
        leftTheReview = Set.copyOf(leftTheReview);
        overruled = Set.copyOf(overruled);
        sourceTexts = List.copyOf(sourceTexts);
        employers = Set.copyOf(employers);
    }
}
