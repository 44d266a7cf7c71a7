package health.newsroom.article.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content of one revision. Two manuscripts that are equal have the same canonical JSON and so the same hash.
 *
 * @param headline one line, at most 300 characters, plain text
 * @param standfirst plain text, at most 1000 characters
 * @param body CommonMark with GFM tables and citations {@code [^key]}, at most 1 MB in UTF-8
 * @param byline the persons who wrote it, in the order of the byline; may still be empty in a draft
 */
public record Manuscript(
        String headline,
        @Nullable String standfirst,
        String body,
        List<String> categories,
        List<Source> sources,
        List<UUID> byline) {

    public static final int HEADLINE_LIMIT = 300;
    public static final int STANDFIRST_LIMIT = 1000;
    public static final int BODY_LIMIT = 1024 * 1024;
    public static final int CATEGORY_LIMIT = 60;

    public Manuscript {
        headline = Field.HEADLINE.line(headline, HEADLINE_LIMIT);
        standfirst =
                standfirst == null || standfirst.isBlank() ? null : Field.STANDFIRST.line(standfirst, STANDFIRST_LIMIT);
        body = Field.BODY.lines(body, BODY_LIMIT);
        categories = categories.stream()
                .map(category -> Field.CATEGORIES.line(category, CATEGORY_LIMIT))
                .distinct()
                .toList();
        sources = List.copyOf(sources);
        byline = List.copyOf(byline);
        Field.CATEGORIES.require(categories.size() <= 10, "at most 10 categories are kept");
        Field.SOURCES.require(sources.size() <= 200, "at most 200 sources are kept");
        Field.SOURCES.require(
                haveKeysOfTheirOwn(sources), "every source has a key of its own, not only in another case");
        Field.BYLINE.require(byline.size() <= 20, "a byline names at most 20 persons");
        Field.BYLINE.require(new HashSet<>(byline).size() == byline.size(), "the byline names the same person twice");
    }

    public Set<String> sourceKeys() {
        return sources.stream().map(Source::key).collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in the way of publication whatever reviewers say, and so is not worth a physician's time. */
    public List<OpenItem> openItems() {
        List<OpenItem> open = new ArrayList<>();
        if (body.isBlank()) {
            open.add(new OpenItem("body-missing", "There is nothing under the headline yet: write the text."));
        }
        if (byline.isEmpty()) {
            open.add(new OpenItem(
                    "byline-missing", "Nobody is named as its writer: put at least one person into the byline."));
        }
        if (!sources.isEmpty() && sources.stream().noneMatch(Source::identifiable)) {
            open.add(new OpenItem(
                    "only-non-sources",
                    "None of its sources can be looked up: add at least one with a DOI, PMID, ISBN or address, or an interview"
                            + " with a named person and a date."));
        }
        return List.copyOf(open);
    }

    private static boolean haveKeysOfTheirOwn(List<Source> sources) {
        return sources.stream().map(Source::keyIgnoringCase).distinct().count() == sources.size();
    }
}
