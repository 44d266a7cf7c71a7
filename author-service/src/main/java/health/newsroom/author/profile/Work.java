package health.newsroom.author.profile;

import health.newsroom.author.text.Line;
import health.newsroom.refusal.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells of their work, so that nobody is asked to review against an interest of theirs.
 *
 * @param employer other than the newsroom, at most 120 characters on one line; null when there is none
 * @param interests declared: firms, funders, products; each at most 120 characters on one line
 * @param specialties medical ones, in words
 * @param languages BCP 47 tags (RFC 5646) of those they work in
 */
public record Work(
        @Nullable String employer, List<String> interests, List<String> specialties, List<String> languages) {

    public static final Work UNTOLD = new Work(null, List.of(), List.of(), List.of());
    public static final int AT_MOST = 30;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    public Work {
        employer = employer == null || employer.isBlank() ? null : Line.of("/employer", employer, Profile.LINE);
        interests = lines("/interests", interests);
        specialties = lines("/specialties", specialties);
        languages = lines("/languages", languages);
        for (int i = 0; i < languages.size(); i++) {
            if (!LANGUAGE.matcher(languages.get(i)).matches()) {
                throw Refusal.invalid(
                        "validation-failed", "/languages/" + i, "Name a language by its tag, such as en or pt-BR.");
            }
        }
    }

    private static List<String> lines(String pointer, List<String> values) {
        if (values.size() > AT_MOST) {
            throw Refusal.invalid("validation-failed", pointer, "Name at most " + AT_MOST + ".");
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> Line.of(pointer + "/" + i, values.get(i), Profile.LINE))
                .distinct()
                .toList();
    }
}
