package health.newsroom.local.client;

import java.io.IOException;

/** A part of the newsroom did not answer within the patience of the {@link Site}. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(String message, IOException cause) {
        super(message, cause);
    }
}
