package health.newsroom.local.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

    private final SignedArticle site = new SignedArticle();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        site.close();
    }

    private void verify(String subject) {
        verify(subject, null, null, null);
    }

    private void verify(
            String subject,
            @org.jspecify.annotations.Nullable String record,
            @org.jspecify.annotations.Nullable String text,
            @org.jspecify.annotations.Nullable String keys) {
        var given = new Verification.Given(
                subject, Optional.ofNullable(record), Optional.ofNullable(text), Optional.ofNullable(keys));
        new Verification(given, new PrintStream(said, true, StandardCharsets.UTF_8)).run();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String article() {
        return site.origin() + "/articles/necks";
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String doesNotMatch(String subject) {
        return assertThatExceptionOfType(DoesNotMatch.class)
                .isThrownBy(() -> verify(subject))
                .actual()
                .getMessage();
    }

    private String notVerifiable(String subject) {
        return assertThatExceptionOfType(NotVerifiable.class)
                .isThrownBy(() -> verify(subject))
                .actual()
                .getMessage();
    }

    @Test
    void the_address_of_an_article_is_enough() {
        verify(article());

        assertThat(said())
                .contains(
                        "signed by " + site.origin(),
                        "the signature is good",
                        "7: 2 medical",
                        "Dr Hannah Okafor (Licence, Register; ACTIVE when signed)",
                        "all 7 sentences",
                        "Verified");
    }

    @Test
    void so_is_the_address_of_a_record() {
        verify(site.origin() + "/records/one");

        assertThat(said()).contains("Verified");
    }

    @Test
    void with_saved_files_no_network_is_needed() throws IOException {
        var page = file("necks.html", site.page());
        var keys = file("keys.json", site.keys());
        var jws = file("record.jwt", site.jws());
        var json = file("record.json", site.json());
        site.close();

        verify(page, jws, null, keys);
        verify(page, json, null, keys);
        verify(jws, null, page, keys);
        verify(json, null, page, keys);

        assertThat(said().split("Verified:", -1)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Take 5          | Take 50                                   | Sentence 5 | Take 50 mg a day.
            <em>small       | <em>no small                              | Sentence 3 | The joint fluid releases no small bubbles.
            The shop        | Never see a doctor. The shop              | Sentence 4 | Never see a doctor.
            role="doc-noteref">1< | role="doc-noteref">50 mg<           | Sentence 4 | 50 mg
            0.4 g           | 4 g                                       | Sentence 7 | 4 g
            </table>        | </table><p>Buy our pills.</p>             | last of the record's 7 sentences | Buy our pills.
            <p>The joint    | <p>&#x43e;The joint                       | Sentence 3 | \u043eThe joint
            """)
    void the_first_words_that_nobody_approved_are_named(String from, String to, String where, String found) {
        assertThat(site.text).contains(from);
        site.text = site.text.replace(from, to);

        assertThat(doesNotMatch(article())).contains(where).contains(found.replace("\\u043e", "\u043e"));
        assertThat(said()).contains("the signature is good").doesNotContain("Verified");
    }

    @Test
    void a_sentence_that_was_taken_out_is_missed() {
        site.text = site.text.replaceAll("(?s)<table>.*</table>", "");

        assertThat(doesNotMatch(article())).contains("Sentence 6", "Dose", "it has ended");
    }

    @Test
    void a_record_that_was_changed_after_it_was_signed_is_not_taken() throws IOException {
        var jws = site.jws();
        var broken = jws.substring(0, jws.length() - 8) + (jws.endsWith("AAAAAAAA") ? "BBBBBBBB" : "AAAAAAAA");
        var file = file("record.jwt", broken);

        assertThatExceptionOfType(DoesNotMatch.class)
                .isThrownBy(() -> verify(article(), file, null, null))
                .withMessageContaining("signature does not fit");
    }

    @Test
    void a_record_that_somebody_else_signed_is_not_the_sites() {
        site.issuer = "https://elsewhere.example";

        assertThat(doesNotMatch(article())).contains("signed by https://elsewhere.example, not by " + site.origin());
    }

    @Test
    void a_claim_without_the_approvals_it_takes_is_named() {
        site.approvedByNobody();

        assertThat(doesNotMatch(article())).contains("Sentence 3", "0 of 1", "small bubbles");
    }

    @Test
    void a_key_that_is_not_published_says_nothing() {
        site.keyId = "1999";

        assertThat(notVerifiable(article())).contains("the key 1999");
    }

    @Test
    void what_is_not_signed_cannot_be_verified() {
        site.signed = false;

        assertThat(notVerifiable(article())).contains("404", "before review records were signed");
    }

    @Test
    void a_newer_edition_is_not_mistaken_for_a_forgery() {
        site.recordLink = "/records/two";

        assertThat(notVerifiable(site.origin() + "/records/one"))
                .contains("another edition", site.origin() + "/records/two");
    }

    @Test
    void what_is_lacking_is_named() throws IOException {
        assertThat(notVerifiable(file("record.jwt", site.jws()))).contains("--text");
        assertThat(notVerifiable(file("notes.txt", "Just words."))).contains("no signed record");
        assertThat(notVerifiable(file("page.html", "<html><p>Hello</p></html>")))
                .contains("neither an article nor");
        assertThat(notVerifiable(folder.resolve("nothing").toString())).contains("can't be read");
        assertThat(notVerifiable(site.origin() + "/nothing")).contains("404");
        assertThat(notVerifiable("http://localhost:9/articles/x")).contains("No answer");
    }
}
