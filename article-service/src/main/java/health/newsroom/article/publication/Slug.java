package health.newsroom.article.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

/** The last part of an article's address: made from its first headline, and kept for good. */
final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** @param taken whether another article has it */
    static String of(String headline, UUID article, Predicate<String> taken) {
        String words = Normalizer.normalize(headline, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String start = article.toString().substring(0, 8);
        String slug = words.isEmpty() ? "article-" + start : shortened(words);
        return taken.test(slug) ? slug + "-" + start : slug;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
