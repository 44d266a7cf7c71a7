package health.newsroom.article.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The lines under a text that are about it: where it is from, who wrote it, when. Read from the end upwards as long as each
 * line can be told; taken only if one of them says by its form alone that this is not the text any more.
 *
 * @param start how many lines of the input come before it
 */
record Trailer(int start, List<Told> told) {

    /** A line, and what it says. */
    record Told(Line line, Finding finding) {}

    static Trailer of(List<Line> lines) {
        List<Told> told = new Upwards(lines).read();
        boolean certain = told.stream().anyMatch(line -> line.finding().speaksForItself());
        List<Told> kept = certain ? told : List.of();
        int start = kept.isEmpty()
                ? lines.size()
                : kept.getFirst().line().number() - lines.getFirst().number();
        return new Trailer(start, kept);
    }

    private static final class Upwards {

        /** A name and a line of categories: more items than that are a list of the text. */
        private static final int ITEMS_WITHOUT_WORDS_OF_THEIR_OWN = 2;

        private final List<Line> lines;
        private final List<Told> told = new ArrayList<>();
        private final List<Line> untold = new ArrayList<>();
        private int weak;
        private boolean itemsAreOver;

        Upwards(List<Line> lines) {
            this.lines = lines;
        }

        List<Told> read() {
            for (Line line : lines.reversed()) {
                if (!line.isBlank() && !take(line)) {
                    break;
                }
            }
            Collections.reverse(told);
            return withNameBeforeCategories();
        }

        private boolean take(Line line) {
            if (Clues.isSourcesTitle(line.text())) {
                return listOfSources(line);
            }
            Optional<Finding> finding = finding(line);
            if (untold.isEmpty() && finding.isPresent()) {
                itemsAreOver |= !line.isListItem();
                return told.add(new Told(line, finding.get()));
            }
            return line.isListItem() && untold.add(line);
        }

        private Optional<Finding> finding(Line line) {
            String text = line.isListItem() ? line.item() : line.text();
            Optional<Finding> plain = Clues.plain(text);
            if (plain.isPresent()) {
                return plain;
            }
            if (!line.isListItem()) {
                return Clues.aboutOneself(text);
            }
            boolean mayBe = !itemsAreOver && weak++ < ITEMS_WITHOUT_WORDS_OF_THEIR_OWN;
            return mayBe ? Clues.item(text, false) : Optional.empty();
        }

        /** The items right under the word Sources are sources, whatever else they could be. */
        private boolean listOfSources(Line title) {
            while (!told.isEmpty()
                    && told.getLast().line().isListItem()
                    && isWeak(told.getLast().finding())) {
                untold.addFirst(told.removeLast().line());
            }
            untold.forEach(item -> told.add(new Told(item, new Finding.SourceLine(item.item()))));
            untold.clear();
            itemsAreOver = true;
            return told.add(new Told(title, new Finding.Divider()));
        }

        private static boolean isWeak(Finding finding) {
            return finding instanceof Finding.Byline || finding instanceof Finding.Categories;
        }

        /** Only the first name is the writer's; what looks like another name under it is a category such as Mental Health. */
        private List<Told> withNameBeforeCategories() {
            List<Told> read = new ArrayList<>();
            boolean named = false;
            for (Told next : told) {
                boolean secondName = named
                        && next.finding() instanceof Finding.Byline
                        && next.line().isListItem();
                Finding finding =
                        secondName ? Clues.item(next.line().item(), true).orElse(next.finding()) : next.finding();
                named |= finding instanceof Finding.Byline;
                read.add(new Told(next.line(), finding));
            }
            return read;
        }
    }
}
