package health.newsroom.article.intake;

/** Plain text as Markdown shows it: what would be markup is escaped, and nothing else, so that people can still read it. */
final class PlainText {

    private PlainText() {}

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replaceAll("`", "\\\\`")
                .replaceAll("(?<=\\S)\\*|\\*(?=\\S)", "\\\\*")
                .replaceAll("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\_")
                .replaceAll("<(?=[A-Za-z/!?])", "\\\\<")
                .replaceAll("&(?=#?\\w+;)", "\\\\&")
                .replaceAll("\\[(?=\\^|[^\\]]*\\][(\\[:])", "\\\\[");
    }

    /** The same at the beginning of a line, where more can be markup. */
    static String escapedLine(String text) {
        String line = escaped(text);
        if (line.matches("^([-=_]\\s*){2,}$|^[-|:\\s]+$")) {
            return "\\" + line;
        }
        return line.replaceFirst("^(#{1,6}(?=\\s|$)|>|[+=]+(?=\\s|$)|~{3,})", "\\\\$1");
    }
}
