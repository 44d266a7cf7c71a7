package health.newsroom.conformance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "note")
public class Note {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    private UUID author = UUID.randomUUID();
    private String text = "";
    private Instant createdAt = Instant.EPOCH;

    protected Note() {}

    Note(UUID author, String text, Instant now) {
        this.author = author;
        this.text = text;
        this.createdAt = now;
    }

    void reword(String text) {
        this.text = text;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant createdAt() {
        return createdAt;
    }
}
