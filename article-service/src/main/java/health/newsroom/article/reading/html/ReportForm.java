package health.newsroom.article.reading.html;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser sends of the form. Every field may be missing: not every browser is one. */
public class ReportForm {

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    @FormParam("key")
    @Nullable
    String key;

    @FormParam("passage")
    @Nullable
    String passage;

    @FormParam("quotation")
    @Nullable
    String quotation;

    @FormParam("problem")
    @Nullable
    String problem;

    @FormParam("email")
    @Nullable
    String email;

    /** A field that people do not see. */
    @FormParam("website")
    @Nullable
    String website;

    boolean isByMachine() {
        return !text(website).isBlank();
    }

    /** The one that this site made; whoever sends none of them, or another, repeats nothing. */
    String key() {
        return KEY.matcher(text(key)).matches() ? text(key) : UUID.randomUUID().toString();
    }

    String passage() {
        return text(passage);
    }

    String quotation() {
        return text(quotation);
    }

    String problem() {
        return text(problem);
    }

    String email() {
        return text(email);
    }

    /** What they typed in, or else the passage they chose. */
    String words(List<String> passages) {
        boolean chosen = quotation().isBlank() && passage().matches("[1-9][0-9]{0,3}");
        int number = chosen ? Integer.parseInt(passage()) : 0;
        return number > 0 && number <= passages.size() ? passages.get(number - 1) : quotation();
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
