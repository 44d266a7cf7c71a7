package health.newsroom.author.credential;

import java.util.UUID;

/** Who looks a credential up, with the name the account carried at the time. */
public record Verifier(UUID person, String name) {}
