package health.newsroom.local.client;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The newsroom refused a request that was expected to succeed; the message says what a person can do about it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Refused(String request, Answer answer) {
        super(request + " was answered " + answer.status() + " " + explain(answer));
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }

    private static String explain(Answer answer) {
        if (answer.problem().isEmpty()) {
            return answer.text();
        }
        var problem = answer.json();
        var reasons = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(e -> "\n    " + e.path("pointer").asText() + " "
                        + e.path("detail").asText())
                .collect(Collectors.joining());
        return answer.problem() + ": " + problem.path("detail").asText() + reasons;
    }
}
