package health.newsroom.article.manuscript.panache;

import java.time.Instant;
import java.util.UUID;

/** A revision as a list shows it. */
public record RevisionRow(int number, String hash, UUID savedBy, String savedByName, Instant savedAt) {}
