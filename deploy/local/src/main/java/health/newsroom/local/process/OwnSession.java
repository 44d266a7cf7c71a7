package health.newsroom.local.process;

import health.newsroom.local.machine.Programs;
import java.util.List;

/** The words before a command that give it a session, and so a process group, of its own. Both keep the process number. */
final class OwnSession {

    private static final List<String> PREFIX = choose();

    private OwnSession() {}

    static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> choose() {
        if (Programs.onPath("setsid")) {
            return List.of("setsid");
        }
        if (Programs.onPath("perl")) {
            return List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!", "--");
        }
        return List.of();
    }
}
