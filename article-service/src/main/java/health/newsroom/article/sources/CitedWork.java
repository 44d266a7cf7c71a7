package health.newsroom.article.sources;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a revision cites a work which can be told from others by an identifier. As little changed as the revision is. */
@Entity
@Table(name = "cited_work")
public class CitedWork {

    @Id
    private UUID id;

    private UUID article;

    @Column(name = "revision_number")
    private int revisionNumber;

    @Embedded
    private Work work;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CitedWork() {}

    public CitedWork(UUID article, int revisionNumber, Work work) {
        this.id = UUID.randomUUID();
        this.article = article;
        this.revisionNumber = revisionNumber;
        this.work = work;
    }
}
