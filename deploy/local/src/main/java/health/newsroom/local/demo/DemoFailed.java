package health.newsroom.local.demo;

/** The newsroom did not do what the story says; the message names the step and what was seen instead. */
public final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailed(String message) {
        super(message);
    }

    static void unless(boolean holds, String message) {
        if (!holds) {
            throw new DemoFailed(message);
        }
    }
}
