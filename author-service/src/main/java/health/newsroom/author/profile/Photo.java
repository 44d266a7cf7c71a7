package health.newsroom.author.profile;

import health.newsroom.refusal.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The one picture of a person, kept beside the person so that lists never load it. */
@Entity
@Table(name = "photo")
public class Photo {

    /** 2 MB: what the door lets through, said again here for whoever comes by another. */
    public static final int LARGEST = 2 * 1024 * 1024;

    @Id
    private UUID person;

    @Enumerated(EnumType.STRING)
    private PhotoFormat format;

    private byte[] content;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected Photo() {}

    private Photo(UUID person, PhotoFormat format, byte[] content) {
        this.person = person;
        this.format = format;
        this.content = content;
        this.hash = sha256(content);
    }

    public static Photo of(UUID person, byte[] file) {
        if (file.length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "body-too-large", "A photo is at most 2 MB.");
        }
        PhotoFormat format = PhotoFormat.of(file)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.INVALID,
                        "photo-not-an-image",
                        "Send a PNG, JPEG or WebP picture; this file is none."));
        return new Photo(person, format, file.clone());
    }

    /** Another picture in the place of this one. */
    public void replaceBy(Photo next) {
        format = next.format;
        content = next.content;
        hash = next.hash;
    }

    public UUID person() {
        return person;
    }

    public String mediaType() {
        return format.mediaType();
    }

    public byte[] content() {
        return content.clone();
    }

    /** Hex SHA-256 of the content. */
    public String hash() {
        return hash;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
