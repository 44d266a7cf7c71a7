package health.newsroom.review.claim;

/** Something about a sentence, or about a whole text, that writer and reviewer should look at; {@code words} says what and why. */
public record Flag(FlagCode code, String words) {}
