package health.newsroom.author.profile;

import health.newsroom.refusal.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The last part of the address of a person's page: lower-case words of a to z and 0 to 9, joined by single hyphens. */
public record Slug(String value) {

    public static final int LONGEST = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    /** Latin letters that are letters of their own, not a letter and a mark, with the spelling that is usual for each. */
    private static final Map<String, String> SPELT = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"));

    public Slug {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw Refusal.invalid(
                    "malformed-slug",
                    "/slug",
                    "Use 1 to " + LONGEST + " of the characters a to z, 0 to 9 and single hyphens between them.");
        }
    }

    /** The address that a name suggests; a name with no Latin letter in it gets one from the person's id. */
    public static Slug of(String name, UUID person) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : SPELT.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String hyphened =
                OTHER.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        String cut = hyphened.substring(0, Math.min(hyphened.length(), LONGEST - 8));
        String words = ENDS.matcher(cut).replaceAll("");
        return new Slug(words.isEmpty() ? "person-" + person.toString().substring(0, 8) : words);
    }

    /** The address of the page on the one origin. */
    public String path() {
        return "/people/" + value;
    }

    /** The next address to try when others of the same name came first: {@code meera-kulkarni-2}. */
    public Slug numbered(int number) {
        return new Slug(value + '-' + number);
    }
}
