package health.newsroom.local.verify;

import org.jspecify.annotations.Nullable;

/** It can't be said whether the text is what was signed; the message says what is lacking. */
public final class NotVerifiable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotVerifiable(String message) {
        this(message, null);
    }

    NotVerifiable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
