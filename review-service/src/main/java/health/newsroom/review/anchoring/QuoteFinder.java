package health.newsroom.review.anchoring;

import health.newsroom.review.text.Block;
import health.newsroom.review.wording.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the passage that a quote means. Letters are compared in NFC, white space as single spaces. */
public final class QuoteFinder {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Outline outline;

    public QuoteFinder(Outline outline) {
        this.outline = outline;
    }

    /** Why a quote was not found, or several times. */
    public enum Problem {
        NOWHERE,
        SEVERAL,
        OVER_BLOCKS
    }

    /** Either a place or a problem. */
    public sealed interface Found {
        record At(Stretch stretch) implements Found {}

        record Not(Problem problem) implements Found {}
    }

    public Found find(TextQuote quote) {
        String exact = normal(quote.exact()).strip();
        List<Place> places = places(exact);
        if (places.isEmpty()) {
            places = likePlaces(exact);
        }
        if (places.isEmpty()) {
            return new Found.Not(isOverBlocks(exact) ? Problem.OVER_BLOCKS : Problem.NOWHERE);
        }
        String prefix = normal(quote.prefix());
        String suffix = normal(quote.suffix());
        int best = places.stream()
                .mapToInt(place -> place.fit(prefix, suffix))
                .max()
                .orElseThrow();
        List<Place> fitting = places.stream()
                .filter(place -> place.fit(prefix, suffix) == best)
                .toList();
        return fitting.size() > 1 && best == 0 && !prefix.isEmpty()
                ? new Found.Not(Problem.SEVERAL)
                : stretch(fitting.getFirst()).<Found>map(Found.At::new).orElse(new Found.Not(Problem.NOWHERE));
    }

    /** One place where the words stand. */
    private record Place(int block, String text, int start, int end) {

        /** How much of the context agrees: 2 for each side that does, 1 for a side that agrees but for spaces. */
        int fit(String prefix, String suffix) {
            String before = text.substring(0, start);
            String after = text.substring(end);
            boolean atStart =
                    prefix.isBlank() ? before.isBlank() : before.strip().endsWith(prefix.strip());
            boolean atEnd = suffix.isBlank() ? after.isBlank() : after.strip().startsWith(suffix.strip());
            return (atStart ? 2 : 0) + (atEnd ? 2 : 0);
        }
    }

    private List<Place> places(String exact) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < outline.blocks().size(); i++) {
            String text = outline.blocks().get(i).text();
            for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
                places.add(new Place(i, text, at, at + exact.length()));
            }
        }
        return places;
    }

    /** Where the same words stand in another look: other quotes, dashes or spaces. */
    private List<Place> likePlaces(String exact) {
        List<String> wanted = canonical(outline.tokens(exact));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < outline.blocks().size() && !wanted.isEmpty(); i++) {
            String text = outline.blocks().get(i).text();
            List<Token> tokens = outline.tokens(text);
            int at = Collections.indexOfSubList(canonical(tokens), wanted);
            if (at >= 0) {
                int end = tokens.get(at + wanted.size() - 1).end();
                places.add(new Place(i, text, tokens.get(at).start(), end));
            }
        }
        return places;
    }

    private static List<String> canonical(List<Token> tokens) {
        return tokens.stream().map(Token::canonical).toList();
    }

    private boolean isOverBlocks(String exact) {
        StringBuilder all = new StringBuilder();
        for (Block block : outline.blocks()) {
            all.append(block.text()).append(' ');
        }
        return all.indexOf(exact) >= 0;
    }

    private Optional<Stretch> stretch(Place place) {
        List<Passage> inside = outline
                .passagesOf(outline.blocks().get(place.block()).name())
                .stream()
                .filter(passage -> passage.start() < place.end() && place.start() < passage.end())
                .sorted(Comparator.comparingInt(Passage::index))
                .toList();
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Stretch(inside, place.start(), place.end()));
    }

    private static String normal(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    }
}
