package health.newsroom.article.verification;

/**
 * The first place where a text and its signed record part.
 *
 * @param sentence the number of the next sentence of the record, from 1; one more than it has when the text goes on behind it
 * @param signed the words that were signed; empty when the text goes on behind the record
 * @param found what the text has in that place; empty when it has ended
 */
public record Mismatch(int sentence, String signed, String found) {}
