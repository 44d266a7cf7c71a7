package health.newsroom.review.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Why an assignment was made, kept as it was said then. */
@Entity
@Table(name = "explanation")
public class Explanation {

    @Id
    private UUID assignment;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected Explanation() {}

    /** @param content a {@link Why} as JSON */
    public Explanation(UUID assignment, String content) {
        this.assignment = assignment;
        this.content = content;
    }

    public UUID assignment() {
        return assignment;
    }

    public String content() {
        return content;
    }

    /** Another choice of the same reviewer for the same assignment. */
    public void replace(String next) {
        content = next;
    }
}
