package health.newsroom.review.claim;

import health.newsroom.review.claim.Proposal.MedicalClaim;
import health.newsroom.review.claim.Proposal.NonMedical;
import health.newsroom.review.text.Context;
import health.newsroom.review.text.Sentence;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sentence of the revision that a round looks at, with what was proposed for it and the mark a person may have set on it. */
@Entity
@Table(name = "sentence")
public class ReviewedSentence {

    @Id
    private UUID pk;

    private UUID round;
    private UUID id;
    private int ordinal;
    private String block;
    private String exact;

    @Column(name = "before_it")
    private String before;

    @Column(name = "after_it")
    private String after;

    private String heading;
    private String prefix;
    private String suffix;
    private List<String> sources;

    @Enumerated(EnumType.STRING)
    private @Nullable ClaimKind proposedKind;

    @Enumerated(EnumType.STRING)
    private @Nullable Risk proposedRisk;

    private String proposalReason;

    @Embedded
    private @Nullable Mark mark;

    private boolean markCarried;

    @SuppressWarnings("NullAway.Init")
    protected ReviewedSentence() {}

    public ReviewedSentence(UUID round, Sentence sentence, Proposal proposal) {
        this.pk = UUID.randomUUID();
        this.round = round;
        this.id = sentence.id();
        this.ordinal = sentence.ordinal();
        this.block = sentence.block();
        this.exact = sentence.exact();
        this.before = sentence.context().before();
        this.after = sentence.context().after();
        this.heading = sentence.heading();
        this.prefix = sentence.prefix();
        this.suffix = sentence.suffix();
        this.sources = sentence.sources();
        this.proposalReason = proposal.reason();
        if (proposal instanceof MedicalClaim claim) {
            this.proposedKind = claim.kind();
            this.proposedRisk = claim.risk();
        }
    }

    public void mark(Mark statement) {
        mark = statement;
        markCarried = false;
    }

    /** Keeps a mark that was set on an earlier revision. */
    public void carry(Mark earlier) {
        mark = earlier;
        markCarried = true;
    }

    public void unmark() {
        mark = null;
        markCarried = false;
    }

    public Proposal proposal() {
        return proposedKind == null || proposedRisk == null
                ? new NonMedical(proposalReason)
                : new MedicalClaim(proposedKind, proposedRisk, proposalReason);
    }

    public boolean isProposedAsHighRisk() {
        return proposedRisk == Risk.HIGH;
    }

    public Context context() {
        return new Context(exact, before, after, heading);
    }

    /** The sentence's id as callers know it. */
    public UUID id() {
        return id;
    }

    public UUID round() {
        return round;
    }

    public int ordinal() {
        return ordinal;
    }

    public String block() {
        return block;
    }

    public String exact() {
        return exact;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    /** The sources cited in it. */
    public List<String> sources() {
        return List.copyOf(sources);
    }

    public Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    public boolean isMarkCarried() {
        return markCarried;
    }
}
