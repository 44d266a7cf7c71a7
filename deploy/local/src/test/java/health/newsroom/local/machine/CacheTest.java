package health.newsroom.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.local.part.NotPossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    @TempDir
    Path folder;

    @Test
    void an_entry_is_made_once() {
        var made = new AtomicInteger();
        var cache = new Cache(folder.resolve("cache"));
        for (var i = 0; i < 2; i++) {
            var entry = cache.entry("thing", draft -> {
                Files.createDirectories(draft);
                Files.writeString(draft.resolve("content"), "number " + made.incrementAndGet());
            });
            assertThat(entry.resolve("content")).hasContent("number 1");
        }
    }

    @Test
    void an_entry_that_failed_half_way_is_not_there_and_is_made_anew() {
        var cache = new Cache(folder);
        assertThatThrownBy(() -> cache.entry("thing", draft -> {
                    Files.createDirectories(draft);
                    Files.writeString(draft.resolve("half"), "half");
                    throw new IOException("no space left");
                }))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("no space left");
        assertThat(folder.resolve("thing")).doesNotExist();
        assertThat(cache.entry("thing", Files::createDirectories)).isEmptyDirectory();
    }
}
