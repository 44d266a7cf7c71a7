package health.newsroom.review.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an article wants of its reviewer.
 *
 * @param topics what it is about, in the newsroom's own words
 * @param language BCP 47
 * @param grave whether it has a claim of HIGH risk
 * @param from first day of the time in which it is answered and signed
 * @param to last day of it
 * @param before who reviewed the article in earlier rounds, in the order of their places
 */
public record Brief(
        List<String> topics, String language, boolean grave, LocalDate from, LocalDate to, List<UUID> before) {

    public Brief {
        topics = List.copyOf(topics);
        before = List.copyOf(before);
    }
}
