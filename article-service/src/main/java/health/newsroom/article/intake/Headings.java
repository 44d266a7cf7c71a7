package health.newsroom.article.intake;

/** Tells headings that nobody marked as such: a short line that ends no sentence, with a paragraph right under it. */
final class Headings {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;

    private Headings() {}

    static boolean isHeading(String line, String below) {
        return looksLikeOne(line) && isParagraph(line, below);
    }

    private static boolean looksLikeOne(String line) {
        boolean begins = !line.isEmpty()
                && (Character.isUpperCase(line.codePointAt(0)) || Character.isDigit(line.codePointAt(0)));
        boolean ends = line.matches(".*[\\p{L}\\p{N})\u2019'?]$");
        return begins && ends && line.length() <= LONGEST && line.split("\\s+").length <= MOST_WORDS;
    }

    private static boolean isParagraph(String line, String below) {
        return below.length() > line.length() && below.matches("(?s).*[.!?:\u2026\"\u201D)]\\s*$");
    }
}
