package health.newsroom.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.newsroom.events.EventContract;
import health.newsroom.messaging.ReceivedEvent;
import health.newsroom.review.newsroom.ArticleFixture;
import health.newsroom.review.person.kafka.CredentialChanged;
import health.newsroom.review.person.kafka.PersonChanged;
import health.newsroom.review.submission.RevisionHash;
import health.newsroom.review.submission.SubmittedArticle;
import health.newsroom.review.submission.kafka.ArticlePublished;
import health.newsroom.review.submission.kafka.ArticleWithdrawn;
import health.newsroom.review.submission.kafka.ReaderReportReceived;
import health.newsroom.review.submission.kafka.SourceStatusChanged;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service reads of others' events, held against the golden samples. */
class ContractTest {

    private static final Map<String, Class<? extends Record>> READ = Map.of(
            "article.submitted.v1", SubmittedArticle.class,
            "article.withdrawn.v1", ArticleWithdrawn.class,
            "article.published.v1", ArticlePublished.class,
            "article.corrected.v1", ArticlePublished.class,
            "source.status-changed.v1", SourceStatusChanged.class,
            "reader.report-received.v1", ReaderReportReceived.class,
            "person.changed.v1", PersonChanged.class,
            "credential.changed.v1", CredentialChanged.class);

    static Stream<Arguments> samples() {
        return READ.keySet().stream()
                .flatMap(type -> EventContract.of(type).samples().entrySet().stream()
                        .map(sample -> Arguments.of(type, sample.getKey(), sample.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("samples")
    void every_sample_can_be_read(String type, String name, String json) {
        assertThat(read(type, json))
                .as(name)
                .hasNoNullFieldsOrPropertiesExcept(
                        "standfirst",
                        "noticeUrl",
                        "quotation",
                        "end",
                        "employer",
                        "interests",
                        "specialties",
                        "languages");
    }

    @Test
    void the_samples_of_submissions_are_what_their_hashes_name() {
        EventContract.of("article.submitted.v1")
                .samples()
                .forEach((name, json) ->
                        assertThatCode(() -> RevisionHash.check(json)).as(name).doesNotThrowAnyException());
    }

    @Test
    void a_changed_letter_is_not_what_the_hash_names() {
        String sample = EventContract.of("article.submitted.v1").sample("first-submission");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RevisionHash.check(sample.replaceFirst("rarely", "often")));
    }

    @Test
    void the_fixtures_of_these_tests_keep_to_the_contract_too() {
        ArticleFixture article = ArticleFixture.grave();

        assertThat(EventContract.of("article.submitted.v1").violations(article.submitted()))
                .isEmpty();
        assertThat(EventContract.of("article.withdrawn.v1").violations(article.withdrawn()))
                .isEmpty();
        assertThat(EventContract.of("article.published.v1").violations(article.published(1)))
                .isEmpty();
    }

    private static Object read(String type, String json) {
        return new ReceivedEvent("id", type, "subject", Instant.EPOCH, json)
                .data(Objects.requireNonNull(READ.get(type)));
    }
}
