package health.newsroom.messaging;

import org.jspecify.annotations.Nullable;

/** A record that is no event of ours, or whose payload is not what its type promises. It goes to the dead letters. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableEvent(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
