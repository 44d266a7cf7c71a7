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
 */
public record Involvement(
        String text,
        List<String> sourceAuthors,
        Set<UUID> wrote,
        Set<UUID> submitted,
        Set<UUID> edited,
        Set<UUID> leftTheReview) {

    public Involvement {
        sourceAuthors = List.copyOf(sourceAuthors);
        wrote = Set.copyOf(wrote);
        submitted = Set.copyOf(submitted);
        edited = Set.copyOf(edited);
        leftTheReview = Set.copyOf(leftTheReview);
    }
}
