package health.newsroom.article.intake;

import static health.newsroom.article.intake.ManuscriptImport.Format.MARKDOWN;
import static health.newsroom.article.intake.ManuscriptImport.Format.PLAIN_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.article.intake.ImportPreview.Outcome;
import health.newsroom.article.intake.ImportPreview.ReportLine;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.manuscript.SourceKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManuscriptImportTest {

    private static final String PLAIN = """
            What a cold does to your sleep
            A blocked nose wakes most people up at least once. It passes within a week.
            My neighbour swears by onions.
            What helps at night
            Raising the head of the bed can ease breathing through the nose. So can a shower before bed.
            Is it safe to take a decongestant?
            Most adults can use a spray for a few days. Longer use makes the swelling worse.
            - Read the leaflet
            - Ask your pharmacist
            Source: Inputs from various media sources
            I'm a nurse with ten years on a respiratory ward. I write about the small things that help.
            - Ana de Lima
            - Everyday Health,Sleep
            - 12 February 2026
            - 11:05



            """;

    private final ImportPreview plain = ManuscriptImport.read(PLAIN, PLAIN_TEXT);

    @Test
    void the_first_line_is_the_headline() {
        assertThat(plain.headline()).isEqualTo("What a cold does to your sleep");
    }

    @Test
    void short_lines_over_a_paragraph_become_headings_and_lines_become_paragraphs() {
        assertThat(plain.body()).isEqualTo("""
                        A blocked nose wakes most people up at least once. It passes within a week.

                        My neighbour swears by onions.

                        ## What helps at night

                        Raising the head of the bed can ease breathing through the nose. So can a shower before bed.

                        ## Is it safe to take a decongestant?

                        Most adults can use a spray for a few days. Longer use makes the swelling worse.

                        - Read the leaflet
                        - Ask your pharmacist
                        """);
    }

    @Test
    void what_stands_under_the_text_is_found_and_not_lost() {
        assertThat(plain.metadata())
                .isEqualTo(new ImportPreview.Metadata(
                        "Ana de Lima",
                        "I'm a nurse with ten years on a respiratory ward. I write about the small things that help.",
                        "Inputs from various media sources",
                        LocalDate.of(2026, 2, 12),
                        LocalTime.of(11, 5)));
        assertThat(plain.categories()).containsExactly("Everyday Health", "Sleep");
    }

    @Test
    void inputs_from_various_media_are_no_source_that_a_claim_could_rest_on() {
        assertThat(plain.sources()).hasSize(1);
        Source source = plain.sources().getFirst();
        assertThat(source.kind()).isEqualTo(SourceKind.UNNAMED);
        assertThat(source.identifiable()).isFalse();
        assertThat(source.title()).isEqualTo("Inputs from various media sources");
    }

    @Test
    void the_same_text_in_markdown_reads_the_same() {
        String markdown = "# "
                + PLAIN.strip()
                        .lines()
                        .collect(Collectors.joining("\n\n"))
                        .replace("leaflet\n\n- Ask", "leaflet\n- Ask");
        ImportPreview preview = ManuscriptImport.read(markdown, MARKDOWN);
        assertThat(preview.headline()).isEqualTo(plain.headline());
        assertThat(preview.body()).isEqualTo(plain.body());
        assertThat(preview.metadata()).isEqualTo(plain.metadata());
        assertThat(preview.categories()).isEqualTo(plain.categories());
        assertThat(preview.sources()).isEqualTo(plain.sources());
    }

    @Test
    void a_list_at_the_end_of_the_text_stays_in_the_text() {
        ImportPreview preview =
                ManuscriptImport.read("Sleep\nThree things help.\n- Dark room\n- Cool air\n- Quiet", PLAIN_TEXT);
        assertThat(preview.body()).isEqualTo("Three things help.\n\n- Dark room\n- Cool air\n- Quiet\n");
        assertThat(preview.categories()).isEmpty();
        assertThat(preview.metadata().byline()).isNull();
    }

    @Test
    void a_list_above_the_source_line_stays_in_the_text() {
        ImportPreview preview = ManuscriptImport.read(
                "Sleep\nThree things help.\n- Dark room\n- Cool air\nSource: https://example.org/sleep", PLAIN_TEXT);
        assertThat(preview.body()).isEqualTo("Three things help.\n\n- Dark room\n- Cool air\n");
        assertThat(preview.sources().getFirst().url()).isEqualTo("https://example.org/sleep");
    }

    @Test
    void a_first_person_ending_without_a_date_or_source_is_part_of_the_story() {
        ImportPreview preview = ManuscriptImport.read(
                "A night\nI could not sleep.\nI am a light sleeper and always have been one.", PLAIN_TEXT);
        assertThat(preview.body()).contains("I am a light sleeper");
        assertThat(preview.metadata().authorNote()).isNull();
    }

    @Test
    void listed_sources_are_told_apart_by_what_they_can_be_looked_up_by() {
        ImportPreview preview = ManuscriptImport.read("""
                Salt
                Less salt lowers blood pressure.

                Sources:
                - He FJ and others, BMJ 2013, doi:10.1136/bmj.f1325.
                - A book on salt, ISBN 978-0-306-40615-7
                - PMID: 23558162
                - Somebody told me
                """, PLAIN_TEXT);
        assertThat(preview.body()).isEqualTo("Less salt lowers blood pressure.\n");
        assertThat(preview.sources())
                .extracting(Source::kind)
                .containsExactly(
                        SourceKind.JOURNAL_ARTICLE, SourceKind.BOOK, SourceKind.JOURNAL_ARTICLE, SourceKind.UNNAMED);
        assertThat(preview.sources().getFirst().doi()).isEqualTo("10.1136/bmj.f1325");
        assertThat(preview.sources()).extracting(Source::key).doesNotHaveDuplicates();
    }

    @Test
    void markdown_footnotes_become_sources_and_their_citations_stay() {
        ImportPreview preview = ManuscriptImport.read(
                "# Salt\n\nLess salt helps[^1].\n\n[^1]: WHO, https://www.who.int/salt\n", MARKDOWN);
        assertThat(preview.body()).isEqualTo("Less salt helps[^1].\n");
        assertThat(preview.sources().getFirst().key()).isEqualTo("1");
    }

    @Test
    void what_could_not_be_saved_is_said_at_its_line() {
        ImportPreview preview = ManuscriptImport.read("# Salt\n\nLess <b>salt</b>.\n\n![a shaker](x.png)\n", MARKDOWN);
        assertThat(preview.report())
                .filteredOn(line -> line.outcome() == Outcome.NOT_UNDERSTOOD)
                .extracting(ReportLine::line)
                .containsExactly(3, 5);
    }

    @Test
    void what_would_be_markup_in_plain_text_is_shown_as_it_was() {
        ImportPreview preview = ManuscriptImport.read(
                "Signs\nTake 2 * 3 tablets, *not* more, see [the leaflet](now) <b>.\n# is a sign\n---\n1986) was a year",
                PLAIN_TEXT);
        assertThat(preview.body())
                .isEqualTo(
                        "Take 2 * 3 tablets, \\*not\\* more, see \\[the leaflet](now) \\<b>.\n\n\\# is a sign\n\n\\---\n\n1986) was a year\n");
    }

    @Test
    void a_wrapped_text_keeps_its_paragraphs() {
        ImportPreview preview = ManuscriptImport.read("""
                Sleep

                A blocked nose wakes most people up
                at least once a night, and some of them
                more often.

                It passes within a week.
                """, PLAIN_TEXT);
        assertThat(preview.body())
                .isEqualTo(
                        "A blocked nose wakes most people up\nat least once a night, and some of them\nmore often.\n\nIt passes within a week.\n");
    }

    @Test
    void a_date_that_could_be_two_days_is_for_a_person_to_look_at() {
        ImportPreview preview =
                ManuscriptImport.read("Sleep\nIt passes.\nSource: https://example.org/\n- 03/04/2026", PLAIN_TEXT);
        assertThat(preview.metadata().date()).isNull();
        assertThat(preview.report().getLast().outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
    }

    @Test
    void a_text_without_a_headline_says_so() {
        String paragraph = "word ".repeat(80).strip() + ".";
        ImportPreview preview = ManuscriptImport.read(paragraph, PLAIN_TEXT);
        assertThat(preview.headline()).isNull();
        assertThat(preview.body()).isEqualTo(paragraph + "\n");
    }

    /** The law of intake: every word of every line is in the text or beside it, and every line is reported. */
    @Test
    void nothing_is_ever_dropped_in_silence() {
        Random random = new Random(20260212);
        for (int run = 0; run < 1000; run++) {
            String input = Scraps.manuscript(random);
            for (ManuscriptImport.Format format : ManuscriptImport.Format.values()) {
                everyLineIsSomewhere(input, ManuscriptImport.read(input, format));
            }
        }
    }

    private static void everyLineIsSomewhere(String input, ImportPreview preview) {
        List<Line> lines =
                Line.of(input).stream().filter(line -> !line.isBlank()).toList();
        assertThat(preview.report())
                .extracting(ReportLine::line)
                .containsExactlyElementsOf(lines.stream().map(Line::number).toList());
        String everything = (preview.headline() + " " + preview.standfirst() + " " + preview.body() + " "
                        + preview.categories() + " " + preview.metadata() + " " + preview.sources())
                .replace("\\", "");
        for (ReportLine line : preview.report()) {
            if (line.outcome() != Outcome.NOT_UNDERSTOOD
                    && !line.note().startsWith("Sets apart")
                    && !line.note().contains("appeared")) {
                for (String word : line.text().replace("\\", "").split("[^\\p{L}\\p{N}]+")) {
                    if (!word.matches(
                            "(?i)sources?|references?|by|author|categor(y|ies)|tags?|summary|standfirst|\\d{1,3}")) {
                        assertThat(everything)
                                .as("%s of line %d in%n%s", word, line.line(), input)
                                .contains(word);
                    }
                }
            }
        }
    }

    /** Scraps of manuscripts, put together at random. */
    static final class Scraps {
        private static final List<String> ALL = List.of(
                "What helps at night",
                "A blocked nose wakes people up. It passes.",
                "Is it safe?",
                "Conclusion",
                "",
                "",
                "",
                "- Ana de Lima",
                "- Everyday Health,Sleep",
                "- 12 February 2026",
                "- 11:00",
                "By Ana Lima",
                "# Title",
                "## Heading",
                "Source: Inputs from various media",
                "Sources:",
                "- doi:10.1000/182",
                "[^1]: WHO https://who.int",
                "Text with [^1].",
                "I'm a nurse who writes about sleep and breathing.",
                "> quoted words",
                "1. first",
                "2) second",
                "---",
                "===",
                "***",
                "<b>bold</b>",
                "| a | b |",
                "| --- | --- |",
                "    indented",
                "*emphasised*",
                "Standfirst: small words",
                "Published: 2026-02-12",
                "Tags: Sleep, Nose",
                "03/04/2026",
                "Tuesday, 3 March 2026 at 10:15",
                "• dotted",
                "`code`",
                "!@#$",
                "\u00A0",
                "\uFEFFmark",
                "été & <5 mg",
                "References",
                "A very " + "long ".repeat(90) + "line.");

        static String manuscript(Random random) {
            return IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> ALL.get(random.nextInt(ALL.size())))
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "\r\n" : "\n"));
        }
    }
}
