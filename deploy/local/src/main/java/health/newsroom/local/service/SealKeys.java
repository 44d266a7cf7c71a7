package health.newsroom.local.service;

import health.newsroom.local.part.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** The key that this newsroom signs review records with: a JWK Set (RFC 7517) with one Ed25519 key, made once and kept. */
final class SealKeys {

    /** An Ed25519 key ends both of its encoded forms (RFC 8410). */
    private static final int KEY_LENGTH = 32;

    private SealKeys() {}

    static Path in(Folder folder) {
        var file = folder.path().resolve("keys").resolve("seal.json");
        if (!Files.exists(file)) {
            write(file);
        }
        return file;
    }

    private static void write(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            var draft = Files.createTempFile(
                    file.getParent(),
                    "seal",
                    ".draft",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, generate());
            Files.move(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String generate() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var x = last(pair.getPublic().getEncoded());
            return """
                    {"keys":[{"kty":"OKP","crv":"Ed25519","kid":"%s","x":"%s","d":"%s"}]}
                    """.formatted(
                    "local-" + x.substring(0, 8), x, last(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    private static String last(byte[] encoded) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length));
    }
}
