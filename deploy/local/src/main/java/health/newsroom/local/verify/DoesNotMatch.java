package health.newsroom.local.verify;

/** What was looked at is not what was signed; the message says where. */
public final class DoesNotMatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DoesNotMatch(String message) {
        super(message);
    }
}
