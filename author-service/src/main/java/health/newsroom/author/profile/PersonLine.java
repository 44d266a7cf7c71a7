package health.newsroom.author.profile;

import java.util.UUID;

/** A person as a line of a list: enough to choose somebody for a byline. */
public record PersonLine(UUID id, String slug, String name, String kindOfWork, boolean accountOpen) {}
