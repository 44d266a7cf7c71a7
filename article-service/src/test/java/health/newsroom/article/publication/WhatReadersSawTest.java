package health.newsroom.article.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.newsroom.article.fixture.Api;
import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Newsroom;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.events.CanonicalJson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One call says what readers saw on a day, and who stood behind it. */
@QuarkusTest
class WhatReadersSawTest {

    @Inject
    DataSource database;

    private final Persons writer = Persons.writer();
    private final Manuscript content = Manuscripts.about(writer.id());
    private UUID article;

    @BeforeEach
    void a_published_article() {
        article = Newsroom.published(writer, content);
    }

    @Test
    void the_text_of_the_day_comes_with_who_approved_it_and_their_credential_as_it_stood() throws Exception {
        Response today = on(LocalDate.now(ZoneOffset.UTC));

        today.then()
                .statusCode(200)
                .body("wasPublic", equalTo(true))
                .body("editions", hasSize(1))
                .body("editions[0].publicUntil", equalTo(null))
                .body("editions[0].manuscript.headline", equalTo(content.headline()))
                .body("editions[0].record.claims[0].decisions[0].reviewer.name", equalTo(Persons.PHYSICIAN.name()))
                .body("editions[0].record.claims[0].decisions[0].credential.status", equalTo("ACTIVE"))
                .body("editions[0].record.nonMedical[0].by.name", equalTo(Persons.EDITOR.name()));
        JsonNode edition =
                new ObjectMapper().readTree(today.asString()).path("editions").path(0);
        assertThat(CanonicalJson.hash(edition.path("manuscript").toString()))
                .isEqualTo(edition.at("/edition/revision/hash").asText());
        assertThat(CanonicalJson.hash(edition.path("record").toString()))
                .isEqualTo(edition.path("recordHash").asText());
    }

    @Test
    void a_day_on_which_nothing_was_public_has_a_clear_empty_answer() {
        on(LocalDate.of(2020, 1, 1))
                .then()
                .statusCode(200)
                .body("wasPublic", equalTo(false))
                .body("editions", hasSize(0));
    }

    @Test
    void on_the_day_of_a_correction_readers_saw_both_and_before_and_after_it_one() throws SQLException {
        Manuscript better = Manuscripts.of(Manuscripts.BODY + "\nThat is all.\n", content.sources(), content.byline());
        Api.save(writer, article, Api.body(better)).then().statusCode(201);
        Api.correct(writer, article, "clarification", "Said that this is all.")
                .then()
                .statusCode(200);
        Newsroom.approves(article, better);
        Api.publish(Persons.EDITOR, article, Api.hash(article)).then().statusCode(201);
        wasPublished(1, "2026-03-01T12:00:00Z");
        wasPublished(2, "2026-03-03T12:00:00Z");

        on(LocalDate.of(2026, 2, 28)).then().body("wasPublic", equalTo(false));
        on(LocalDate.of(2026, 3, 2))
                .then()
                .body("editions.edition.number", equalTo(List.of(1)))
                .body("editions[0].publicUntil", equalTo("2026-03-03T12:00:00Z"));
        on(LocalDate.of(2026, 3, 3)).then().body("editions.edition.number", equalTo(List.of(1, 2)));
        on(LocalDate.of(2026, 3, 4)).then().body("editions.edition.number", equalTo(List.of(2)));
    }

    @Test
    void a_day_to_come_and_no_day_are_refused() {
        on(LocalDate.of(2999, 1, 1)).then().statusCode(422).body("type", endsWith(":day-not-begun"));
        Api.as(Persons.EDITOR)
                .get("/api/articles/{id}/editions/on/tomorrow", article)
                .then()
                .statusCode(400)
                .body("type", endsWith(":malformed-parameter"));
    }

    private Response on(LocalDate day) {
        return Api.as(Persons.EDITOR).get("/api/articles/{id}/editions/on/{day}", article, day.toString());
    }

    /** Days pass for editions only in the database, and only for a superuser. */
    private void wasPublished(int edition, String at) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table edition disable trigger edition_never_changes");
            statement.execute("update edition set published_at = '" + at + "' where number = " + edition
                    + " and article = '" + article + "'");
            statement.execute("alter table edition enable trigger edition_never_changes");
        }
    }
}
