package health.newsroom.local.command;

import health.newsroom.local.verify.Verification;
import java.io.PrintStream;

/** {@code verify URL-or-file}: whether an article is, word for word, what was approved and signed. Needs no running newsroom. */
final class Verify implements Command {

    private final PrintStream out;

    Verify(PrintStream out) {
        this.out = out;
    }

    @Override
    public void run(Options options) {
        var record = options.value("--record");
        var text = options.value("--text");
        var keys = options.value("--keys");
        var subject = options.word()
                .orElseThrow(() -> new WrongUse("Verify what? ./newsroom verify URL-OR-FILE [--record FILE-OR-URL]"
                        + " [--text FILE-OR-URL] [--keys FILE-OR-URL]"));
        options.end();
        new Verification(new Verification.Given(subject, record, text, keys), out).run();
    }
}
