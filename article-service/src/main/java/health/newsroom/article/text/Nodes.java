package health.newsroom.article.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Walks a parsed text without recursion, so that the depth of an input can never exhaust the stack. */
final class Nodes {

    /** What the walk tells of each node: the node and how many ancestors it has. */
    record Visited(Node node, int depth) {}

    private Nodes() {}

    /** All nodes below the root in reading order. */
    static List<Visited> inOrder(Node root) {
        List<Visited> all = new ArrayList<>();
        Deque<Visited> open = new ArrayDeque<>();
        pushChildren(open, root, 1);
        while (!open.isEmpty()) {
            Visited next = open.pop();
            all.add(next);
            pushChildren(open, next.node(), next.depth() + 1);
        }
        return all;
    }

    private static void pushChildren(Deque<Visited> open, Node parent, int depth) {
        for (Node child = parent.getLastChild(); child != null; child = child.getPrevious()) {
            open.push(new Visited(child, depth));
        }
    }

    /** A block whose children are inline: what the reviewed text calls a block. */
    static boolean isTextBlock(Node node) {
        return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
    }
}
