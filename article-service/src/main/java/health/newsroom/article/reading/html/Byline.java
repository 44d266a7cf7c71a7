package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Contributor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A writer or reviewer as a page names them.
 *
 * @param page the path of their public page; null when none is known
 * @param credentials one line each
 */
public record Byline(
        String name, @Nullable String page, @Nullable String kindOfWork, List<String> credentials) {

    static Byline of(Contributor contributor) {
        return new Byline(
                contributor.name(),
                page(contributor),
                contributor.kindOfWork(),
                contributor.credentials().stream()
                        .map(credential -> credential.title() + ", " + credential.issuer())
                        .distinct()
                        .toList());
    }

    static List<Byline> of(List<Contributor> contributors) {
        return contributors.stream().map(Byline::of).toList();
    }

    static @Nullable String page(Contributor contributor) {
        return contributor.slug() == null ? null : "/people/" + contributor.slug();
    }
}
