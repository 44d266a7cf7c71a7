package health.newsroom.local.demo;

import static health.newsroom.local.demo.DemoFailed.unless;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.Json;
import health.newsroom.local.client.Site;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a reader, and a search engine, must find on the public pages. */
final class Reading {

    private final Site site;

    Reading(Site site) {
        this.site = site;
    }

    /** Fetches the public page and holds it against the review; the outcome is told in words. */
    String check(String slug, String headline, JsonNode review) {
        var page = page("/articles/" + slug);
        unless(
                headline.equals(page.select("h1").text()),
                "The page's headline is " + page.select("h1").text());
        unless(page.text().contains("Medically reviewed by"), "The page does not say who reviewed it.");
        var claims = Reviewing.claims(review).count();
        var marked = page.select("[role=doc-noteref][data-claim]").stream()
                .map(e -> e.attr("data-claim"))
                .distinct()
                .count();
        unless(marked == claims, "The page marks " + marked + " of " + claims + " claims.");
        unless(page.select("script:not([type=application/ld+json])").isEmpty(), "The page carries a script.");
        var data = Json.parse(page.select("script[type=application/ld+json]").html());
        unless("MedicalWebPage".equals(data.path("@type").asText()), "schema.org type is " + data.path("@type"));
        unless(data.hasNonNull("lastReviewed") && data.has("reviewedBy"), "schema.org data lacks the review.");
        return "the page shows %d claims, each with who approved it; schema.org: last reviewed %s"
                .formatted(claims, data.path("lastReviewed").asText());
    }

    String checkFeed(String slug) {
        var feed = site.get("/feed.atom", "application/atom+xml");
        unless(feed.status() == 200 && feed.text().contains("/articles/" + slug), "The Atom feed lacks the article.");
        return "the Atom feed carries it";
    }

    /** Waits until readers are told that the article is reviewed again, and gives back where and in which words. */
    String awaitNotice(String slug) {
        return Wait.until(
                "a notice on the page",
                () -> Optional.of(page("/articles/" + slug))
                        .filter(page -> !page.select(".concern").isEmpty())
                        .map(page -> (page.select("[data-edition]").isEmpty()
                                        ? "in the text's place: "
                                        : "before the text: ")
                                + page.select(".concern").text()));
    }

    boolean isNoticed(String slug) {
        return !page("/articles/" + slug).select(".concern").isEmpty();
    }

    int edition(String slug) {
        return Integer.parseInt(
                page("/articles/" + slug).select("[data-edition]").attr("data-edition"));
    }

    private Document page(String path) {
        var answer = site.get(path, "text/html");
        unless(answer.status() == 200, path + " was answered " + answer.status());
        return Jsoup.parse(answer.text(), answer.uri().toString());
    }
}
