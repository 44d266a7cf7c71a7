package health.newsroom.article.report;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The number a reader is given of their report: short enough to read out, and not to be guessed. Like R-7Q2K-MX4D. */
public record Reference(String text) {

    /** Without what is taken for something else: 0 and O, 1, I and L, U and V. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private static final Pattern FORM = Pattern.compile("R-[" + LETTERS + "]{4}-[" + LETTERS + "]{4}");

    public Reference {
        if (!isOne(text)) {
            throw new IllegalArgumentException("no reference: " + text);
        }
    }

    static Reference random(RandomGenerator random) {
        return new Reference("R-" + four(random) + "-" + four(random));
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    private static String four(RandomGenerator random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
