package health.newsroom.local.part;

/** Hears what happens while a newsroom starts or stops. Called from several threads. */
public interface Progress {

    /** What is being done for a part, or waited for. */
    void doing(Part part, String what);

    /** What came of it: nothing more is being done for the part. */
    void done(Part part, String what);

    /** Something a person should know that concerns no part alone. */
    void note(String text);

    /** Tells no one. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void doing(Part part, String what) {}

            @Override
            public void done(Part part, String what) {}

            @Override
            public void note(String text) {}
        };
    }
}
