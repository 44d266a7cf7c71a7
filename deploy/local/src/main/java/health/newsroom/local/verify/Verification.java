package health.newsroom.local.verify;

import health.newsroom.local.client.Json;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;

/** One article, its signed record and the keys, brought together from addresses and files, and held against one another. */
public final class Verification {

    private static final String RECORD_OR_PAGE = "application/vc+jwt, text/html;q=0.5, application/json;q=0.4";

    private final Given given;
    private final PrintStream out;

    public Verification(Given given, PrintStream out) {
        this.given = given;
        this.out = out;
    }

    /**
     * What the person named; each is an address or a file.
     *
     * @param subject an article's page or a signed record
     * @param record the signed record, where the subject is a page
     * @param text the article's page, where the subject is a record
     * @param keys the public keys; otherwise those that the record's issuer publishes
     */
    public record Given(String subject, Optional<String> record, Optional<String> text, Optional<String> keys) {}

    /**
     * Tells what was found, and returns if the text is what was signed.
     *
     * @throws DoesNotMatch when it is not
     * @throws NotVerifiable when something needed for it can't be had
     */
    public void run() {
        var subject = Material.of(given.subject(), RECORD_OR_PAGE);
        var page = ArticlePage.of(subject);
        var record = SignedRecord.of(page.map(this::recordOf).orElseGet(() -> recordAmong(subject)));
        verifySignature(record, subject);
        verifyApprovals(record);
        var text = page.orElseGet(() -> pageOf(record, subject)).text();
        ReadAlong.requireSame(text, record.sentences());
        out.println("Text       all " + record.sentences().size()
                + " sentences are there, word for word and in this order, and nothing else");
        out.println();
        out.println("Verified: headline, standfirst and text are what was approved and signed.");
    }

    private Material recordOf(ArticlePage page) {
        var place = given.record()
                .or(page::record)
                .orElseThrow(() -> new NotVerifiable(
                        "The page does not say where its review record is: name it with --record FILE-OR-URL."));
        return Material.of(place, "application/vc+jwt, application/json;q=0.4");
    }

    /** A page that is no article may be that of a record, which leads to what was signed. */
    private static Material recordAmong(Material subject) {
        if (!subject.isPage()) {
            return subject;
        }
        throw new NotVerifiable(
                subject.place()
                        + " is neither an article nor a signed record. Give the address of an article, or of a record (…/records/ID).");
    }

    private void verifySignature(SignedRecord record, Material subject) {
        subject.address().ifPresent(address -> requireSameSite(record, address));
        var keys = given.keys().orElse(record.issuer() + "/api/reviews/keys");
        PublicKeys.of(Material.of(keys, "application/jwk-set+json, application/json;q=0.5"))
                .requireSigned(record);
        out.println("Record     signed by " + record.issuer() + " at " + record.signedAt() + " with the key "
                + record.keyId());
        out.println("Keys       " + keys + ": the signature is good");
    }

    /** Anybody can sign with a key of their own; a site shows what it signed itself. */
    private static void requireSameSite(SignedRecord record, URI address) {
        var site = address.getScheme() + "://" + address.getAuthority();
        if (!record.issuer().equals(site)) {
            throw new DoesNotMatch(
                    "The record is signed by " + record.issuer() + ", not by " + site + ", which shows it.");
        }
    }

    private void verifyApprovals(SignedRecord record) {
        for (var i = 0; i < record.sentences().size(); i++) {
            var sentence = record.sentences().get(i);
            if (!sentence.isDecided()) {
                throw new DoesNotMatch("Sentence %d is signed without the approvals it takes (%d of %d): %s"
                        .formatted(i + 1, sentence.approvers().size(), sentence.needed(), sentence.exact()));
            }
        }
        out.println("Sentences  " + record.sentences().size() + ": " + record.claims()
                + " medical, each approved by as many physicians as it takes; the rest marked as not medical");
        record.approvers().forEach(approver -> out.println("           " + approver));
    }

    private ArticlePage pageOf(SignedRecord record, Material subject) {
        var place = given.text()
                .or(() -> record.article().map(URI::toString))
                .or(() -> articleOf(subject))
                .orElseThrow(() -> new NotVerifiable(
                        "The signature is good, but there is no text to compare: name it with --text FILE-OR-URL."));
        var page = ArticlePage.of(Material.of(place, "text/html"))
                .orElseThrow(() -> new NotVerifiable(place + " is no article's page."));
        if (given.text().isEmpty() && subject.address().isPresent()) {
            requireSameEdition(page, subject.address().get());
        }
        return page;
    }

    /** Asked for JSON, a record's address tells where the article is. */
    private static Optional<String> articleOf(Material subject) {
        return subject.address()
                .map(address -> Material.of(address.toString().replaceFirst("/credential$", ""), "application/json"))
                .filter(Material::isJson)
                .map(json -> Json.parse(json.content()).path("url").asText())
                .filter(url -> !url.isEmpty());
    }

    private static void requireSameEdition(ArticlePage page, URI record) {
        var current = page.record().orElse("");
        if (!record.toString().startsWith(current)) {
            throw new NotVerifiable("The signature is good, but readers have another edition by now, whose record is "
                    + current + ". To compare the older text, give a saved page of it with --text FILE.");
        }
    }
}
