package health.newsroom.local.process;

import java.util.Set;

/** What a part inherits from the environment of whoever started it; nothing else, so that it runs alike everywhere. */
final class Inherited {

    static final Set<String> VARIABLES =
            Set.of("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR");

    private Inherited() {}
}
