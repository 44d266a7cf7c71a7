package health.newsroom.article.publication;

/** A passage inside a message: in quotation marks, and not longer than a person reads there. */
final class Quoted {

    private static final int LONGEST = 120;

    private Quoted() {}

    static String of(String passage) {
        return "“" + (passage.length() <= LONGEST ? passage : passage.substring(0, LONGEST - 1) + "…") + "”";
    }
}
