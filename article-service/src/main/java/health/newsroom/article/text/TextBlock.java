package health.newsroom.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * One block of the reviewed text: the headline, the standfirst, or a leaf block of the body. Its plain text is what claims
 * are anchored in; each character of it knows where in the parsed body it came from, so that a page can be marked there.
 */
public final class TextBlock {

    /** The place behind one character of the plain text: an inline node, and how much of its literal has been read. */
    public record Place(Node node, int end) {}

    public static final String HEADLINE = "headline";
    public static final String STANDFIRST = "standfirst";

    private final String name;
    private final PlainText plain;

    private TextBlock(String name, PlainText plain) {
        this.name = name;
        this.plain = plain;
    }

    /** The blocks a reviewer sees, in reading order. Blocks without any text are not counted. */
    public static List<TextBlock> of(String headline, @Nullable String standfirst, Node body) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(new TextBlock(HEADLINE, PlainText.of(headline)));
        if (standfirst != null) {
            blocks.add(new TextBlock(STANDFIRST, PlainText.of(standfirst)));
        }
        int number = 0;
        for (Nodes.Visited visited : Nodes.inOrder(body)) {
            if (Nodes.isTextBlock(visited.node())) {
                PlainText plain = PlainText.of(visited.node());
                if (!plain.text().isEmpty()) {
                    blocks.add(new TextBlock("body/" + number++, plain));
                }
            }
        }
        return List.copyOf(blocks);
    }

    /** {@code headline}, {@code standfirst}, {@code body/0}, {@code body/1} … */
    public String name() {
        return name;
    }

    public String text() {
        return plain.text();
    }

    /** Where the text up to {@code end} (exclusive) stops inside the body; only for blocks of the body. */
    public Place placeBefore(int end) {
        return Objects.requireNonNull(plain.places().get(end - 1));
    }
}
