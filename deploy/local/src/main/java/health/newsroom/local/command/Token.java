package health.newsroom.local.command;

import java.io.PrintStream;
import java.time.Duration;

/** {@code token USER}: prints an access token of a demo user and nothing else. */
final class Token implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Clone clone;
    private final PrintStream out;

    Token(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    @Override
    public void run(Options options) {
        var user = options.word()
                .orElseThrow(() -> new WrongUse("Whose token? ./newsroom token USER, one of: "
                        + String.join(", ", DemoUser.names(clone.repository()))));
        options.end();
        if (!DemoUser.names(clone.repository()).contains(user)) {
            throw new WrongUse("There is no demo user " + user + ". There are: "
                    + String.join(", ", DemoUser.names(clone.repository())));
        }
        out.println(clone.site(PATIENCE, System.err).signIn(user).token());
    }
}
