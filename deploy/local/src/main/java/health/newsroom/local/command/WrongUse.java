package health.newsroom.local.command;

/** A command was not understood; the message says how it is used. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
