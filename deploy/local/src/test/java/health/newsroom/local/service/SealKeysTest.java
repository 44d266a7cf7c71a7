package health.newsroom.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.local.client.Json;
import health.newsroom.local.part.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeysTest {

    @Test
    void a_key_is_made_once_for_its_owner_alone(@TempDir Path path) throws IOException {
        var folder = new Folder(path);

        var file = SealKeys.in(folder);
        var first = Files.readString(file);

        assertThat(Files.readString(SealKeys.in(folder))).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var key = Json.parse(first).path("keys").path(0);
        assertThat(key.path("crv").asText()).isEqualTo("Ed25519");
        assertThat(Base64.getUrlDecoder().decode(key.path("x").asText())).hasSize(32);
        assertThat(Base64.getUrlDecoder().decode(key.path("d").asText())).hasSize(32);
    }
}
