package health.newsroom.author.profile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The picture formats that every browser shows, told apart by their first bytes and never by what the sender says. */
public enum PhotoFormat {
    PNG("image/png") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        }
    },
    JPEG("image/jpeg") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        }
    },
    WEBP("image/webp") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, ascii("RIFF")) && has(file, 8, ascii("WEBP"));
        }
    };

    private final String mediaType;

    PhotoFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<PhotoFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    abstract boolean begins(byte[] file);

    private static boolean has(byte[] file, int at, byte[] signature) {
        return file.length >= at + signature.length
                && Arrays.equals(file, at, at + signature.length, signature, 0, signature.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
