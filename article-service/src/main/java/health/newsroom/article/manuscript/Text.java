package health.newsroom.article.manuscript;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as a manuscript keeps it: in Unicode NFC, trimmed, within its limit, and without characters that no reader sees. */
final class Text {

    private Text() {}

    /** One line of text that must say something. */
    static String line(String what, @Nullable String text, int limit) {
        String line = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        require(!line.isEmpty(), what + " is missing");
        require(
                line.length() <= limit,
                what + " is at most " + limit + " characters long, this one has " + line.length());
        require(line.chars().noneMatch(c -> c == '\n' || c == '\r'), what + " is one line");
        refuseHidden(what, line);
        return line;
    }

    /** Lines of text, ended by LF, that may be empty. */
    static String lines(String what, @Nullable String text, int limitInBytes) {
        String given = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
        String lines = Normalizer.normalize(given, Normalizer.Form.NFC);
        require(
                lines.getBytes(StandardCharsets.UTF_8).length <= limitInBytes,
                what + " is at most " + limitInBytes + " bytes long in UTF-8");
        refuseHidden(what, lines);
        return lines;
    }

    /**
     * Control characters, and the embeddings, overrides and isolates of the bidirectional algorithm (UAX #9), can make a
     * reader see other words than the ones a reviewer read.
     */
    private static void refuseHidden(String what, String text) {
        text.chars().filter(Text::isHidden).findFirst().ifPresent(character -> {
            throw new IllegalArgumentException(
                    "%s holds the invisible control character U+%04X; take it out".formatted(what, character));
        });
    }

    private static boolean isHidden(int character) {
        boolean layout = character == '\n' || character == '\t';
        boolean bidi = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return bidi || (Character.isISOControl(character) && !layout);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
