package health.newsroom.local.part;

/** Something that was asked for can't be done here and now; the message tells a person why and what to do. */
public final class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPossible(String message) {
        super(message);
    }

    public NotPossible(String message, Throwable cause) {
        super(message, cause);
    }
}
