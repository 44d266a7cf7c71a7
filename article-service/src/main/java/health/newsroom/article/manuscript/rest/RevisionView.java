package health.newsroom.article.manuscript.rest;

import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.ManuscriptJson;
import health.newsroom.article.manuscript.Revision;
import health.newsroom.article.manuscript.Writer;
import health.newsroom.article.manuscript.panache.RevisionRow;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision with all its content. */
@Schema(name = "Revision", description = "One immutable saved state of a manuscript.")
public record RevisionView(
        UUID article,
        int number,

        @Schema(description = "SHA-256 of the content's canonical JSON (RFC 8785), lower-case hex.")
        String hash,

        Writer savedBy,
        Instant savedAt,

        @Schema(description = "What was saved; the same shape a new revision is sent in.")
        Manuscript content) {

    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.article(),
                revision.number(),
                revision.hash(),
                revision.savedBy(),
                revision.savedAt(),
                ManuscriptJson.read(revision.content()));
    }

    /** A revision in a list. */
    @Schema(name = "RevisionItem")
    public record Item(int number, String hash, Writer savedBy, Instant savedAt) {

        static Item of(RevisionRow row) {
            return new Item(row.number(), row.hash(), new Writer(row.savedBy(), row.savedByName()), row.savedAt());
        }
    }
}
