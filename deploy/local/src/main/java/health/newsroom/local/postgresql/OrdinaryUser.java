package health.newsroom.local.postgresql;

import health.newsroom.local.machine.Programs;
import health.newsroom.local.part.NotPossible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Root runs it in a user namespace in which root is nobody in particular, while the
 * files stay root's; where the kernel does not allow that, as the user {@code nobody}, who then owns the data.
 */
final class OrdinaryUser {

    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private final List<String> prefix;

    private OrdinaryUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static OrdinaryUser find() {
        if (!Programs.run(List.of("id", "-u")).output().strip().equals("0")) {
            return new OrdinaryUser(List.of());
        }
        for (var candidate : List.of(NAMESPACE, AS_NOBODY)) {
            List<String> probe = new ArrayList<>(candidate);
            probe.add("true");
            if (Programs.run(probe).ok()) {
                return new OrdinaryUser(candidate);
            }
        }
        throw new NotPossible("PostgreSQL does not run as root, and neither unshare nor setpriv works here:"
                + " run ./newsroom as an ordinary user.");
    }

    /** The words before a command. */
    List<String> prefix() {
        return prefix;
    }

    /** Hands a folder over to the user that will run PostgreSQL, where that is another. */
    void own(Path folder) {
        if (prefix.equals(AS_NOBODY)) {
            var outcome = Programs.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
            if (!outcome.ok()) {
                throw new NotPossible("Could not hand " + folder + " to the user nobody: " + outcome.output());
            }
        }
    }
}
