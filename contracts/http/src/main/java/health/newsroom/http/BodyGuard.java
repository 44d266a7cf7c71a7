package health.newsroom.http;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Kind;
import jakarta.inject.Inject;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Looks at a JSON or text body before anyone reads it: not empty, not too large, and text in the strict sense. The JSON reader would
 * quietly repair broken UTF-8, and PostgreSQL would only refuse a NUL character once everything else was done.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class BodyGuard implements ReaderInterceptor {

    /** What one body may hold: a long article with all its sources is a tenth of it. */
    static final int LIMIT = 2 * 1024 * 1024;

    private final RequestBody body;

    @Inject
    public BodyGuard(RequestBody body) {
        this.body = body;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] bytes = context.getInputStream().readNBytes(LIMIT + 1);
        body.is(bytes);
        if (bytes.length > LIMIT) {
            // Most clients only listen once they have said everything.
            context.getInputStream().transferTo(OutputStream.nullOutputStream());
            throw Refusal.of(Kind.TOO_LARGE, "body-too-large", "A body is at most 2 MB.");
        }
        if (isText(context)) {
            check(bytes);
        }
        context.setInputStream(new ByteArrayInputStream(bytes));
        return context.proceed();
    }

    private static boolean isText(ReaderInterceptorContext context) {
        String subtype = context.getMediaType().getSubtype();
        return context.getMediaType().getType().equals("text") || subtype.equals("json") || subtype.endsWith("+json");
    }

    static void check(byte[] bytes) {
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw Refusal.of(Kind.MALFORMED, "empty-body", "Send a body; this one is empty.");
        }
        if (text.indexOf('\0') >= 0 || Escapes.standForNoText(text)) {
            throw Refusal.of(
                    Kind.MALFORMED,
                    "invalid-utf-8",
                    "The body holds a NUL character or half of a surrogate pair, which no text can.");
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.of(
                    Kind.MALFORMED,
                    "invalid-utf-8",
                    "The body is not valid UTF-8: save it as UTF-8 and send it again.");
        }
    }
}
