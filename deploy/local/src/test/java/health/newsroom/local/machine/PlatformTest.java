package health.newsroom.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.local.part.NotPossible;
import org.junit.jupiter.api.Test;

class PlatformTest {

    @Test
    void names_the_binaries_of_each_supported_machine() {
        assertThat(Platform.of("Linux", "amd64", false)).isEqualTo("linux-amd64");
        assertThat(Platform.of("Linux", "aarch64", false)).isEqualTo("linux-arm64v8");
        assertThat(Platform.of("Linux", "amd64", true)).isEqualTo("linux-amd64-alpine");
        assertThat(Platform.of("Mac OS X", "aarch64", false)).isEqualTo("darwin-arm64v8");
        assertThat(Platform.of("Mac OS X", "x86_64", false)).isEqualTo("darwin-amd64");
    }

    @Test
    void says_what_to_use_where_there_is_no_postgresql() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "amd64", false))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("WSL");
        assertThatThrownBy(() -> Platform.of("Linux", "riscv64", false)).isInstanceOf(NotPossible.class);
    }
}
