package health.newsroom.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MavenTest {

    private static final Path LOG = Path.of("logs", "build.log");

    @Test
    void a_repository_out_of_reach_is_told_from_a_fault_in_the_code() {
        assertThat(Maven.explain("build x", "[ERROR] Could not transfer artifact a:b:1: Unknown host", LOG))
                .contains("Maven could not build x")
                .contains("once it can be reached, run the same command again")
                .contains("Could not transfer artifact a:b:1")
                .contains("build.log");
        assertThat(Maven.explain("build x", "[INFO] fine\n[ERROR] X.java:[1,2] cannot find symbol", LOG))
                .contains("cannot find symbol")
                .doesNotContain("fine", "reached");
    }
}
