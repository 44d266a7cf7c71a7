package health.newsroom.review.assignment;

import java.util.UUID;

/**
 * Somebody who might review.
 *
 * @param entitled whether one of their credentials is an active, verified licence to practise medicine today
 * @param accountOpen whether they can sign in
 * @param load how many reviews they have open
 * @param background what is known of their work
 * @param terms on which they review
 */
public record Candidate(
        UUID person, String name, boolean entitled, boolean accountOpen, int load, Background background, Terms terms) {

    /** Somebody of whom nothing else is known. */
    public Candidate(UUID person, String name, boolean entitled, boolean accountOpen, int load) {
        this(person, name, entitled, accountOpen, load, Background.UNKNOWN, Terms.NONE);
    }
}
