package health.newsroom.local.machine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.local.part.NotPossible;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    @Test
    void too_little_room_is_told_with_both_numbers(@TempDir Path folder) {
        assertThatThrownBy(() -> DiskSpace.require(folder.resolve("not/there/yet"), Long.MAX_VALUE))
                .isInstanceOf(NotPossible.class)
                .hasMessageMatching("There are \\d+ MB free on the disk of .*; the newsroom needs \\d+ MB\\.");
    }
}
