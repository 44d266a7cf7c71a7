package health.newsroom.article.manuscript;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a new edition changes about the one readers have.
 *
 * @param summaryOfChanges shown to every reader of the new edition
 */
@Embeddable
public record Update(
        @Column(name = "update_type") @Enumerated(EnumType.STRING)
        UpdateType type,

        @Column(name = "update_summary") String summaryOfChanges) {

    public Update {
        summaryOfChanges = Text.line("summaryOfChanges", summaryOfChanges, 1000);
    }
}
