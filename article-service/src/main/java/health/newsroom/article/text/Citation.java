package health.newsroom.article.text;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Visitor;

/** A reference to a source of the revision inside the text, written {@code [^key]}. It is no part of the plain text. */
public final class Citation extends CustomNode {

    private final String key;

    Citation(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.visit(this);
    }
}
