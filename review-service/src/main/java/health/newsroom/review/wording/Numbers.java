package health.newsroom.review.wording;

import java.util.regex.Pattern;

/** The same number written in another way: thousands separators and leading zeros, where a language leaves only one reading. */
final class Numbers {

    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern ZERO_BEFORE_DIGIT = Pattern.compile("0[0-9]");

    private final boolean commaGroups;

    /** In other languages than English "1,500" may be one and a half. */
    Numbers(Language language) {
        this.commaGroups = language == Language.ENGLISH;
    }

    String canonical(String number) {
        if (number.startsWith(".")) {
            return "0" + number;
        }
        if (commaGroups && THOUSANDS.matcher(number).matches()) {
            return number.replace(",", "");
        }
        return ZERO_BEFORE_DIGIT.matcher(number).matches() ? number.substring(1) : number;
    }
}
