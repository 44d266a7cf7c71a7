package health.newsroom.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a process a signal by name: PostgreSQL means something else by INT than by TERM, which is all that Java sends. */
final class Signal {

    private Signal() {}

    static void send(String name, ProcessHandle process) {
        if (name.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Waiting.Interrupted();
        }
    }
}
