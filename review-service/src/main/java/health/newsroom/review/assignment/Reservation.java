package health.newsroom.review.assignment;

import java.util.ArrayList;
import java.util.List;

/** Why somebody who may review is not asked by the rules. An editor can ask them all the same, and says why. */
public enum Reservation {
    AWAY("is away in the time in which the review is due"),
    AT_CAPACITY("has as many reviews as they take at a time"),
    OTHER_LANGUAGE("does not judge texts in its language");

    private final String words;

    Reservation(String words) {
        this.words = words;
    }

    /** Continues a sentence that begins with the person's name. */
    public String words() {
        return words;
    }

    /** Stable, for programs. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static List<Reservation> about(Candidate candidate, Brief article) {
        Terms terms = candidate.terms();
        List<Reservation> reservations = new ArrayList<>();
        if (terms.away() != null && terms.away().touches(article.from(), article.to())) {
            reservations.add(AWAY);
        }
        if (terms.atOnce() != null && candidate.load() >= terms.atOnce()) {
            reservations.add(AT_CAPACITY);
        }
        List<String> languages =
                terms.languages().isEmpty() ? candidate.background().languages() : terms.languages();
        if (!languages.isEmpty() && languages.stream().noneMatch(spoken -> isSame(spoken, article.language()))) {
            reservations.add(OTHER_LANGUAGE);
        }
        return List.copyOf(reservations);
    }

    /** "en-GB" is English. */
    private static boolean isSame(String spoken, String wanted) {
        return primary(spoken).equalsIgnoreCase(primary(wanted));
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
