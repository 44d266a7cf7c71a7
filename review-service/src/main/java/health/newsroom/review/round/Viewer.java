package health.newsroom.review.round;

import health.newsroom.review.person.Named;
import java.util.UUID;

/** Who asks, and as what. Being an editor says nothing about being one of this article. */
public record Viewer(Named named, boolean isWriter, boolean isPhysician, boolean isEditor) {

    public UUID person() {
        return named.person();
    }
}
