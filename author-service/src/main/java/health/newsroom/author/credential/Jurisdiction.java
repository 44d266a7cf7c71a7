package health.newsroom.author.credential;

import health.newsroom.refusal.Refusal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a credential counts: a country (ISO 3166-1, "GB") or a part of one (ISO 3166-2, "IN-DL"). */
public final class Jurisdiction {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Jurisdiction() {}

    static String code(String value) {
        String code = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(code).matches() || !COUNTRIES.contains(country(code))) {
            throw Refusal.invalid(
                    "validation-failed",
                    "/whereValid",
                    "Give a country or a part of one by its ISO 3166 code, such as GB or IN-DL.");
        }
        return code;
    }

    /** The country's name for English readers, with the part's code behind it where there is one. */
    public static String name(String code) {
        String country = Locale.of("", country(code)).getDisplayCountry(Locale.ENGLISH);
        return code.length() == 2 ? country : country + " (" + code + ")";
    }

    private static String country(String code) {
        return code.substring(0, 2);
    }
}
