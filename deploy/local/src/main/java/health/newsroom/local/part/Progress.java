package health.newsroom.local.part;

import java.time.Duration;

/** Hears what happens while a newsroom starts or stops. Called from several threads. */
public interface Progress {

    /** What is being done for a part, or waited for. */
    void doing(Part part, String what);

    void ready(Part part, Duration took);

    void stopped(Part part);

    /** Something a person should know that concerns no part alone. */
    void note(String text);

    /** Tells no one. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void doing(Part part, String what) {}

            @Override
            public void ready(Part part, Duration took) {}

            @Override
            public void stopped(Part part) {}

            @Override
            public void note(String text) {}
        };
    }
}
