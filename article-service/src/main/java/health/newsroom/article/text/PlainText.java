package health.newsroom.article.text;

import health.newsroom.article.text.TextBlock.Place;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The plain text of one block, by the rule shared with review-service: markup removed, link and code text kept, breaks and
 * runs of white space one space, citations dropped together with a space they leave before punctuation, NFC, trimmed.
 */
final class PlainText {

    /** Stands for a citation while reading. CommonMark replaces this character in every input, so none can contain it. */
    private static final char CITATION = '\0';

    private static final String CLOSING = ".,;:!?)]}\u2026";

    private final String text;
    private final List<@Nullable Place> places;

    private PlainText(String text, List<@Nullable Place> places) {
        this.text = text;
        this.places = places;
    }

    String text() {
        return text;
    }

    /** One for each UTF-16 unit of the text; null where it was not read from a parsed body. */
    List<@Nullable Place> places() {
        return places;
    }

    static PlainText of(String text) {
        Reading reading = new Reading();
        reading.read(text.replace(CITATION, '\uFFFD'), null);
        return reading.finish();
    }

    static PlainText of(Node block) {
        Reading reading = new Reading();
        for (Nodes.Visited visited : Nodes.inOrder(block)) {
            switch (visited.node()) {
                case Text text -> reading.read(text.getLiteral(), text);
                case Code code -> reading.read(code.getLiteral(), code);
                case SoftLineBreak line -> reading.read(" ", line);
                case HardLineBreak line -> reading.read(" ", line);
                case Citation citation -> reading.read(String.valueOf(CITATION), citation);
                default -> {
                    // markup around text: its children are visited on their own
                }
            }
        }
        return reading.finish();
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static final class Reading {
        private final StringBuilder text = new StringBuilder();
        private final List<@Nullable Place> places = new ArrayList<>();
        private boolean space;
        private boolean citation;

        void read(String literal, @Nullable Node node) {
            for (int i = 0; i < literal.length(); i++) {
                char character = literal.charAt(i);
                if (character == CITATION) {
                    citation = true;
                } else if (isSpace(character)) {
                    space = true;
                } else {
                    append(character, node == null ? null : new Place(node, i + 1));
                }
            }
        }

        private void append(char character, @Nullable Place place) {
            boolean closesAfterCitation = citation && CLOSING.indexOf(character) >= 0;
            if (space && !text.isEmpty() && !closesAfterCitation) {
                text.append(' ');
                places.add(place);
            }
            text.append(character);
            places.add(place);
            space = false;
            citation = false;
        }

        PlainText finish() {
            return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? new PlainText(text.toString(), places)
                    : composed();
        }

        /** Markup may stand between a letter and its accent; both are then composed, cluster by cluster. */
        private PlainText composed() {
            StringBuilder composed = new StringBuilder();
            List<@Nullable Place> composedPlaces = new ArrayList<>();
            BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
            clusters.setText(text.toString());
            int start = clusters.first();
            for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
                String cluster = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
                composed.append(cluster);
                for (int i = 0; i < cluster.length(); i++) {
                    composedPlaces.add(places.get(end - 1));
                }
            }
            return new PlainText(composed.toString(), composedPlaces);
        }
    }
}
