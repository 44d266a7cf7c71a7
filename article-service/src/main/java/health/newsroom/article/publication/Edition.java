package health.newsroom.article.publication;

import health.newsroom.article.manuscript.Article;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.Update;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.review.CompletedReview;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What readers got: a revision with its byline, its reviewers and its review record as they were at that moment. It never
 * changes; a correction is another edition.
 */
@Entity
public class Edition {

    @Id
    private UUID id;

    private UUID article;
    private int number;
    private String slug;
    private String headline;
    private @Nullable String standfirst;
    private String[] categories;

    @Column(name = "revision_number")
    private int revisionNumber;

    @Column(name = "revision_hash")
    private String revisionHash;

    private String byline;
    private String reviewers;
    private UUID review;
    private String record;

    @Column(name = "record_hash")
    private String recordHash;

    @Column(name = "ledger_head")
    private String ledgerHead;

    @Column(name = "signed_record")
    private @Nullable String signedRecord;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Embedded
    private @Nullable Update update;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "published_by"))
    @AttributeOverride(name = "name", column = @Column(name = "published_by_name"))
    private Writer publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    /**
     * The edition that an article which has just been published has now.
     *
     * @param byline contributors as JSON
     * @param reviewers contributors as JSON
     * @param first the article's first edition, or null when this is it
     */
    public Edition(
            Article article,
            Manuscript content,
            CompletedReview review,
            String byline,
            String reviewers,
            @Nullable Update update,
            Writer publishedBy,
            @Nullable Edition first) {
        this.id = UUID.randomUUID();
        this.article = article.id();
        this.number = article.edition();
        this.slug = Objects.requireNonNull(article.slug());
        this.headline = content.headline();
        this.standfirst = content.standfirst();
        this.categories = content.categories().toArray(String[]::new);
        this.revisionNumber = article.revisionNumber();
        this.revisionHash = article.revisionHash();
        this.byline = byline;
        this.reviewers = reviewers;
        this.review = review.review();
        this.record = review.record();
        this.recordHash = review.recordHash();
        this.ledgerHead = review.ledgerHead();
        this.signedRecord = review.signedRecord();
        this.reviewedAt = review.completedAt();
        this.update = update;
        this.publishedBy = publishedBy;
        this.publishedAt = article.updatedAt();
        this.firstPublishedAt = first == null ? publishedAt : first.firstPublishedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return article;
    }

    /** 1 for the first; each correction adds one. */
    public int number() {
        return number;
    }

    public String slug() {
        return slug;
    }

    public String headline() {
        return headline;
    }

    public @Nullable String standfirst() {
        return standfirst;
    }

    public List<String> categories() {
        return List.of(categories);
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    public String revisionHash() {
        return revisionHash;
    }

    /** Who wrote it, as JSON of {@link Contributor}s. */
    public String byline() {
        return byline;
    }

    /** Whose approvals it rests on, as JSON of {@link Contributor}s. */
    public String reviewers() {
        return reviewers;
    }

    public UUID review() {
        return review;
    }

    /** The review record as canonical JSON (RFC 8785). */
    public String record() {
        return record;
    }

    public String recordHash() {
        return recordHash;
    }

    public String ledgerHead() {
        return ledgerHead;
    }

    /** The record as the house signed it, a compact JWS; null when it did not. */
    public @Nullable String signedRecord() {
        return signedRecord;
    }

    /** When its review was completed. */
    public Instant reviewedAt() {
        return reviewedAt;
    }

    public @Nullable Update update() {
        return update;
    }

    public Writer publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** When readers got the article's first edition. */
    public Instant firstPublishedAt() {
        return firstPublishedAt;
    }
}
