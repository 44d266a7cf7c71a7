package health.newsroom.review.text;

import java.util.List;

/** Finds the sentences of a plain text: spans in order that do not overlap and leave out nothing but spaces. */
@FunctionalInterface
public interface SentenceSplitter {

    List<Span> split(String text);
}
