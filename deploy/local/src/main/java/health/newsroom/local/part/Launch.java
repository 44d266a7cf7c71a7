package health.newsroom.local.part;

import java.util.List;
import java.util.Map;

/**
 * The process of a part, ready to be started.
 *
 * @param command program and arguments; among them the marks of {@link Folder#marks}
 * @param environment added to the few variables that every part gets
 * @param stopSignal the signal that asks it to end in order
 */
public record Launch(List<String> command, Map<String, String> environment, String stopSignal) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Launch of(List<String> command, Map<String, String> environment) {
        return new Launch(command, environment, "TERM");
    }
}
