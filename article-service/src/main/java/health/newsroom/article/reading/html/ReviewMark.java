package health.newsroom.article.reading.html;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Visitor;

/** Stands behind a reviewed passage in the body and leads to its note. */
final class ReviewMark extends CustomNode {

    private final Passage passage;

    ReviewMark(Passage passage) {
        this.passage = passage;
    }

    Passage passage() {
        return passage;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.visit(this);
    }
}
