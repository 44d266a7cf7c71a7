package health.newsroom.author.profile;

import health.newsroom.author.text.Line;
import health.newsroom.refusal.Refusal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about themselves.
 *
 * @param name as it stands in a byline, 1 to 120 characters on one line
 * @param kindOfWork a few words for under the name ("Pharmacist and health writer"), 1 to 120 characters on one line
 * @param bio Markdown, at most 5,000 characters, in Unicode NFC with LF line ends; null when there is none
 * @param work what they tell of it beyond a few words
 */
public record Profile(
        String name, String kindOfWork, @Nullable String bio, Work work) {

    public static final int LINE = 120;
    public static final int BIO = 5_000;

    /** Of somebody who tells nothing of their work. */
    public Profile(String name, String kindOfWork, @Nullable String bio) {
        this(name, kindOfWork, bio, Work.UNTOLD);
    }

    public Profile {
        name = Line.of("/name", name, LINE);
        kindOfWork = Line.of("/kindOfWork", kindOfWork, LINE);
        bio = bio == null || bio.isBlank() ? null : biography(bio);
    }

    private static String biography(String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        if (text.length() > BIO) {
            throw Refusal.invalid("validation-failed", "/bio", "Write at most " + BIO + " characters.");
        }
        return text;
    }
}
