package health.newsroom.the_model_is_pure.note;

import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

@Entity
public class Note {
    private final transient Optional<Response> answer = Optional.empty();

    boolean isAnswered() {
        return answer.isPresent();
    }
}
