package health.newsroom.review.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a person cannot review an article. */
public enum Obstacle {
    NO_ACTIVE_CREDENTIAL("has no verified, active licence to practise medicine today"),
    ACCOUNT_CLOSED("has no open account"),
    WROTE_IT("is in the byline of the article"),
    SUBMITTED_IT("submitted the article"),
    EDITED_IT("edited the article"),
    QUOTED_IN_IT("is named in the article"),
    AUTHOR_OF_A_SOURCE("is an author of one of its sources, or interviewed in it"),
    SAME_EMPLOYER("works for the same employer as somebody who wrote, submitted or edited it"),
    DECLARED_INTEREST("has declared an interest in something the article or one of its sources names"),
    LEFT_THE_REVIEW("declined this review, was taken off it, or wants to be asked later"),
    DISSENTED("objected to a claim of it and was overruled");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** Continues a sentence that begins with the person's name. */
    public String words() {
        return words;
    }

    /** Whether it speaks against what the person decided before it arose, and not only against asking them once more. */
    public boolean endsApprovals() {
        return this != LEFT_THE_REVIEW && this != DISSENTED;
    }

    /** Whether the person has, or had, a stake in the text itself: such a person judges nothing in it, physician or not. */
    public boolean isConflict() {
        return this != NO_ACTIVE_CREDENTIAL && this != ACCOUNT_CLOSED && this != DISSENTED;
    }

    /** Stable, for programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that stands in the way; empty for somebody who may review. */
    public static List<Obstacle> between(Candidate candidate, Involvement article) {
        List<Obstacle> obstacles = new ArrayList<>();
        add(obstacles, NO_ACTIVE_CREDENTIAL, !candidate.entitled());
        add(obstacles, ACCOUNT_CLOSED, !candidate.accountOpen());
        add(obstacles, WROTE_IT, article.wrote().contains(candidate.person()));
        add(obstacles, SUBMITTED_IT, article.submitted().contains(candidate.person()));
        add(obstacles, EDITED_IT, article.edited().contains(candidate.person()));
        add(obstacles, QUOTED_IN_IT, Names.occursIn(candidate.name(), article.text()));
        add(
                obstacles,
                AUTHOR_OF_A_SOURCE,
                article.sourceAuthors().stream().anyMatch(author -> Names.mayBe(candidate.name(), author)));
        String employer = candidate.background().employer();
        add(
                obstacles,
                SAME_EMPLOYER,
                employer != null && article.employers().stream().anyMatch(other -> Names.isSame(employer, other)));
        add(
                obstacles,
                DECLARED_INTEREST,
                candidate.background().interests().stream()
                        .anyMatch(interest -> Names.mentions(interest, article.text())
                                || article.sourceTexts().stream().anyMatch(text -> Names.mentions(interest, text))));
        add(obstacles, LEFT_THE_REVIEW, article.leftTheReview().contains(candidate.person()));
        add(obstacles, DISSENTED, article.overruled().contains(candidate.person()));
        return List.copyOf(obstacles);
    }

    private static void add(List<Obstacle> obstacles, Obstacle obstacle, boolean applies) {
        if (applies) {
            obstacles.add(obstacle);
        }
    }
}
