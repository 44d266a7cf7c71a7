package health.newsroom.http;

/** A problem for a reader with a browser: plain, without script or style, and without any part of the request but its kind. */
final class ProblemPage {

    private ProblemPage() {}

    static String of(Problem problem) {
        String title = escaped(problem.title());
        String error =
                problem.error() == null ? "" : "<p>Error id: <code>" + escaped(problem.error()) + "</code></p>\n";
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                %s<p><a href="/">To the home page</a></p>
                </main>
                </body>
                </html>
                """.formatted(title, title, escaped(problem.detail()), error);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
