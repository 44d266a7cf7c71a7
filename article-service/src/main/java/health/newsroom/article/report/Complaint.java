package health.newsroom.article.report;

import health.newsroom.refusal.Refusal;
import health.newsroom.refusal.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says is wrong. Plain text, taken as it is and never read as markup.
 *
 * @param quotation the words they mean; null when it is the article as a whole
 * @param email for an answer; null when they want none
 */
public record Complaint(
        @Nullable String quotation,
        String problem,
        @Nullable String email) {

    public static final int LONGEST_QUOTATION = 1000;
    public static final int LONGEST_PROBLEM = 2000;
    public static final int LONGEST_EMAIL = 254;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFD&&[^\\n\\t]]");

    /**
     * Takes what was typed in: blank is absent, line ends are line feeds.
     *
     * @throws Refusal validation-failed, with a reason for each field that is not as it should be
     */
    public static Complaint of(@Nullable String quotation, @Nullable String problem, @Nullable String email) {
        String words = tidy(quotation);
        String wrong = tidy(problem);
        String address = tidy(email);
        List<Reason> reasons = new ArrayList<>();
        check(reasons, "/quotation", words, LONGEST_QUOTATION);
        if (wrong.isEmpty()) {
            reasons.add(new Reason("/problem", "Say what is wrong."));
        }
        check(reasons, "/problem", wrong, LONGEST_PROBLEM);
        check(reasons, "/email", address, LONGEST_EMAIL);
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            reasons.add(new Reason("/email", "This is not an e-mail address; leave it empty if you want no answer."));
        }
        if (!reasons.isEmpty()) {
            Reason first = reasons.getFirst();
            throw Refusal.invalid("validation-failed", first.pointer(), first.detail())
                    .because(reasons);
        }
        return new Complaint(words.isEmpty() ? null : words, wrong, address.isEmpty() ? null : address);
    }

    private static String tidy(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static void check(List<Reason> reasons, String pointer, String text, int longest) {
        if (text.length() > longest) {
            reasons.add(
                    new Reason(pointer, "At most %,d characters; these are %,d.".formatted(longest, text.length())));
        }
        if (NO_TEXT.matcher(text).find()) {
            reasons.add(new Reason(pointer, "Some characters arrived broken: please type them again."));
        }
    }
}
