package health.newsroom.review.assignment;

import java.util.UUID;

/**
 * Somebody who might review.
 *
 * @param entitled whether one of their credentials is an active, verified licence to practise medicine today
 * @param accountOpen whether they can sign in
 * @param load how many reviews they have open
 */
public record Candidate(UUID person, String name, boolean entitled, boolean accountOpen, int load) {}
