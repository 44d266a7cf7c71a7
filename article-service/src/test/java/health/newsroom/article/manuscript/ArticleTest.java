package health.newsroom.article.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.refusal.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Update CORRECTION = new Update(UpdateType.CORRECTION, "Corrected the dose.");
    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);

    private final UUID writer = UUID.randomUUID();
    private final Article article = new Article(UUID.randomUUID(), new Writer(writer, "Meera Kulkarni"), NOW);

    ArticleTest() {
        save(1, FIRST);
    }

    private void save(int number, String hash) {
        article.save(
                new Revision(article.id(), number, hash, "{}", article.createdBy(), NOW),
                Manuscripts.about(writer),
                NOW);
    }

    @Test
    void a_new_article_is_an_unpublished_draft() {
        assertThat(article.state()).isEqualTo(ManuscriptState.DRAFT);
        assertThat(article.publication()).isEqualTo(PublicationState.UNPUBLISHED);
        assertThat(article.nextRevision()).isEqualTo(2);
    }

    @Test
    void a_submitted_article_is_in_review_and_cannot_be_changed() {
        article.submit(null, NOW);
        assertThat(article.state()).isEqualTo(ManuscriptState.IN_REVIEW);
        assertThat(article.submission()).isEqualTo(1);
        refused("in-review", () -> save(2, SECOND));
        refused("already-submitted", () -> article.submit(null, NOW));
    }

    @Test
    void an_approval_of_the_submitted_revision_makes_it_ready() {
        article.submit(null, NOW);
        assertThat(article.reviewed(FIRST, true, NOW)).isTrue();
        assertThat(article.state()).isEqualTo(ManuscriptState.READY);
        assertThat(article.approvedHash()).isEqualTo(FIRST);
        refused("already-approved", () -> article.submit(null, NOW));
    }

    @Test
    void a_wish_for_amendments_sends_it_back_to_be_changed_and_submitted_again() {
        article.submit(null, NOW);
        assertThat(article.reviewed(FIRST, false, NOW)).isTrue();
        assertThat(article.state()).isEqualTo(ManuscriptState.AMENDS_NEEDED);
        save(2, SECOND);
        assertThat(article.state()).isEqualTo(ManuscriptState.AMENDS_NEEDED);
        article.submit(null, NOW);
        assertThat(article.submission()).isEqualTo(2);
        assertThat(article.submittedHash()).isEqualTo(SECOND);
    }

    @Test
    void a_review_of_another_revision_changes_nothing() {
        article.submit(null, NOW);
        assertThat(article.reviewed(SECOND, true, NOW)).isFalse();
        assertThat(article.state()).isEqualTo(ManuscriptState.IN_REVIEW);
    }

    @Test
    void a_review_that_comes_after_a_withdrawal_changes_nothing() {
        article.submit(null, NOW);
        article.withdraw(NOW);
        assertThat(article.reviewed(FIRST, true, NOW)).isFalse();
        assertThat(article.state()).isEqualTo(ManuscriptState.DRAFT);
    }

    @Test
    void a_change_of_an_approved_text_ends_its_approval() {
        approve();
        save(2, SECOND);
        assertThat(article.state()).isEqualTo(ManuscriptState.DRAFT);
        assertThat(article.approvedHash()).isNull();
        assertThat(article.submittedHash()).isNull();
    }

    @Test
    void going_back_to_an_earlier_text_makes_no_new_number() {
        save(2, SECOND);
        save(1, FIRST);
        assertThat(article.revisionNumber()).isEqualTo(1);
        assertThat(article.nextRevision()).isEqualTo(3);
    }

    @Test
    void a_published_article_is_a_draft_again_while_readers_keep_their_edition() {
        publish();
        assertThat(article.state()).isEqualTo(ManuscriptState.DRAFT);
        assertThat(article.publication()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(article.edition()).isEqualTo(1);
        save(2, SECOND);
        article.submit(CORRECTION, NOW);
        assertThat(article.edition()).isEqualTo(1);
        article.reviewed(SECOND, true, NOW);
        article.publish("another-slug", NOW);
        assertThat(article.edition()).isEqualTo(2);
        assertThat(article.slug()).isEqualTo("salt");
        assertThat(article.update()).isNull();
    }

    @Test
    void a_correction_says_what_it_changes_and_nothing_else_does() {
        refused("update-unexpected", () -> article.submit(CORRECTION, NOW));
        publish();
        save(2, SECOND);
        refused("update-missing", () -> article.submit(null, NOW));
        assertThat(article.state()).isEqualTo(ManuscriptState.DRAFT);
    }

    @Test
    void what_is_not_submitted_cannot_be_withdrawn() {
        refused("not-submitted", () -> article.withdraw(NOW));
    }

    @Test
    void what_is_not_approved_cannot_be_published_by_any_door() {
        article.submit(null, NOW);
        assertThatThrownBy(() -> article.publish("salt", NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void those_in_the_byline_write_it_too() {
        assertThat(article.isWrittenBy(writer)).isTrue();
        assertThat(article.isWrittenBy(UUID.randomUUID())).isFalse();
    }

    private void approve() {
        article.submit(article.edition() == 0 ? null : CORRECTION, NOW);
        article.reviewed(article.revisionHash(), true, NOW);
    }

    private void publish() {
        approve();
        article.publish("salt", NOW);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
