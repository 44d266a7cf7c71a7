package health.newsroom.article.manuscript;

import health.newsroom.refusal.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One article over its whole life: the manuscript that is in work, and what has been published of it.
 *
 * <p>Every verb either takes the article from one sound state to another or refuses and changes nothing.
 */
@Entity
public class Article {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ManuscriptState state;

    @Enumerated(EnumType.STRING)
    private PublicationState publication;

    private @Nullable String slug;
    private String headline;

    @Column(name = "revision_number")
    private int revisionNumber;

    @Column(name = "revision_hash")
    private String revisionHash;

    private int revisions;
    private UUID[] byline;

    private int submission;

    @Column(name = "submitted_hash")
    private @Nullable String submittedHash;

    @Column(name = "approved_hash")
    private @Nullable String approvedHash;

    @Embedded
    private @Nullable Update update;

    private int edition;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "created_by"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    private Writer createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** A new article without a revision; {@link #save} gives it its first. */
    @SuppressWarnings("NullAway.Init")
    public Article(UUID id, Writer createdBy, Instant now) {
        this.id = id;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.updatedAt = now;
        this.state = ManuscriptState.DRAFT;
        this.publication = PublicationState.UNPUBLISHED;
    }

    /** The number that the next new revision gets. */
    public int nextRevision() {
        return revisions + 1;
    }

    /** Whether the current revision has exactly this content. */
    public boolean hasCurrent(String hash) {
        return hash.equals(revisionHash);
    }

    /**
     * Makes a revision the current one: a new one, or an earlier one that the text went back to. What was approved before
     * is approved no longer.
     */
    public void save(Revision revision, Manuscript content, Instant now) {
        if (state == ManuscriptState.IN_REVIEW) {
            throw Refusal.conflict("in-review", "The article is with the reviewers; withdraw it before you change it.");
        }
        if (state == ManuscriptState.READY) {
            backToDraft();
        }
        revisions = Math.max(revisions, revision.number());
        revisionNumber = revision.number();
        revisionHash = revision.hash();
        headline = content.headline();
        byline = content.byline().toArray(UUID[]::new);
        updatedAt = now;
    }

    /** Hands the current revision to the reviewers. A published article needs to say what the new edition changes. */
    public void submit(@Nullable Update change, Instant now) {
        switch (state) {
            case IN_REVIEW -> throw Refusal.conflict("already-submitted", "The article is with the reviewers already.");
            case READY ->
                throw Refusal.conflict(
                        "already-approved", "This revision is approved; publish it, or change it first.");
            case DRAFT, AMENDS_NEEDED -> {
                requireUpdateIfPublished(change);
                state = ManuscriptState.IN_REVIEW;
                submission++;
                submittedHash = revisionHash;
                update = change;
                updatedAt = now;
            }
        }
    }

    private void requireUpdateIfPublished(@Nullable Update change) {
        boolean published = publication != PublicationState.UNPUBLISHED;
        if (published && change == null) {
            throw Refusal.invalid(
                    "update-missing",
                    "/update",
                    "The article is published: say with update.type and update.summaryOfChanges what readers should know.");
        }
        if (!published && change != null) {
            throw Refusal.invalid(
                    "update-unexpected",
                    "/update",
                    "Nothing is published yet that could be updated; leave update out.");
        }
    }

    /** Takes the submitted revision back, whatever the reviewers have come to. */
    public void withdraw(Instant now) {
        if (state == ManuscriptState.DRAFT) {
            throw Refusal.conflict("not-submitted", "The article is not submitted, so there is nothing to withdraw.");
        }
        backToDraft();
        updatedAt = now;
    }

    /**
     * Takes note of what a review came to.
     *
     * @return whether it concerned the revision that is submitted; otherwise nothing happened
     */
    public boolean reviewed(String hash, boolean approved, Instant now) {
        if (state != ManuscriptState.IN_REVIEW || !hash.equals(submittedHash)) {
            return false;
        }
        state = approved ? ManuscriptState.READY : ManuscriptState.AMENDS_NEEDED;
        approvedHash = approved ? hash : null;
        updatedAt = now;
        return true;
    }

    /** Turns the approved revision into the next edition; only the publish gate may have said so. */
    public void publish(String firstSlug, Instant now) {
        if (state != ManuscriptState.READY) {
            throw new IllegalStateException("published without approval: " + id);
        }
        if (slug == null) {
            slug = firstSlug;
        }
        edition++;
        publication = PublicationState.PUBLISHED;
        backToDraft();
        updatedAt = now;
    }

    /** What readers have gets a notice, or gives way to one, or is as it was: it stays the same edition. */
    public void mark(PublicationState shown, Instant now) {
        if (edition == 0 || shown == PublicationState.UNPUBLISHED) {
            throw new IllegalStateException("not published: " + id);
        }
        if (publication != shown) {
            publication = shown;
            updatedAt = now;
        }
    }

    /** Something became known of its sources: whoever read it before has to read it again. */
    public void learnOfSources(Instant now) {
        updatedAt = now;
    }

    private void backToDraft() {
        state = ManuscriptState.DRAFT;
        submittedHash = null;
        approvedHash = null;
        update = null;
    }

    public boolean isWrittenBy(UUID person) {
        return createdBy.person().equals(person) || byline().contains(person);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ManuscriptState state() {
        return state;
    }

    public PublicationState publication() {
        return publication;
    }

    public @Nullable String slug() {
        return slug;
    }

    public String headline() {
        return headline;
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    public String revisionHash() {
        return revisionHash;
    }

    public List<UUID> byline() {
        return Arrays.asList(byline);
    }

    public int submission() {
        return submission;
    }

    public @Nullable String submittedHash() {
        return submittedHash;
    }

    public @Nullable String approvedHash() {
        return approvedHash;
    }

    public @Nullable Update update() {
        return update;
    }

    /** The number of the edition that readers have; 0 when there is none. */
    public int edition() {
        return edition;
    }

    public Writer createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
