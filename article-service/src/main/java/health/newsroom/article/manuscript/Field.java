package health.newsroom.article.manuscript;

import health.newsroom.refusal.Refusal;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a manuscript, each of which refuses what it cannot hold and says where that stood. */
enum Field {
    HEADLINE,
    STANDFIRST,
    BODY,
    CATEGORIES,
    SOURCES,
    BYLINE;

    String line(@Nullable String text, int limit) {
        return reading(() -> Text.line(word(), text, limit));
    }

    String lines(@Nullable String text, int limitInBytes) {
        return reading(() -> Text.lines(word(), text, limitInBytes));
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            throw Refusal.invalid("validation-failed", pointer(), otherwise);
        }
    }

    private String reading(Supplier<String> text) {
        try {
            return text.get();
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid("validation-failed", pointer(), String.valueOf(wrong.getMessage()));
        }
    }

    private String pointer() {
        return "/" + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
