package health.newsroom.article.manuscript.rest;

/** Examples that the API's description shows. Each is valid, and a test sends it. */
public final class Examples {

    public static final String MANUSCRIPT = """
            {
              "headline": "Salt and blood pressure: what a pinch less does",
              "standfirst": "Small changes at the table add up over the years.",
              "body": "Eating less salt lowers blood pressure in most adults[^he2013].\\n\\nAsk your doctor before you use a salt substitute.",
              "categories": ["Heart", "Food"],
              "sources": [
                {
                  "key": "he2013",
                  "kind": "JOURNAL_ARTICLE",
                  "title": "Effect of longer term modest salt reduction on blood pressure",
                  "authors": ["He FJ", "Li J", "MacGregor GA"],
                  "publisher": "BMJ",
                  "published": "2013-04-03",
                  "doi": "10.1136/bmj.f1325"
                }
              ]
            }
            """;

    public static final String CORRECTION = """
            {"update": {"type": "correction", "summaryOfChanges": "Corrected the dose in the second paragraph."}}
            """;

    public static final String PUBLICATION = """
            {"revision": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"}
            """;

    private Examples() {}
}
