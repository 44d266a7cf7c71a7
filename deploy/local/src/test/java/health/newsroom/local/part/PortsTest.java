package health.newsroom.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void an_offset_moves_every_port() {
        var ports = Ports.shifted(1000);
        assertThat(ports.of(Part.ORIGIN)).isEqualTo(9080);
        assertThat(ports.inner(Part.KAFKA)).isEqualTo(20093);
    }

    @Test
    void no_two_parts_share_a_port_whatever_the_offset() {
        assertThat(Stream.of(Part.values()).flatMap(part -> Ports.shifted(0).all(part).stream()))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Part.values()).flatMap(part -> Ports.free().all(part).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_offset_that_leaves_the_range_of_ports_is_refused() {
        assertThatThrownBy(() -> Ports.shifted(60_000))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("NEWSROOM_PORT_OFFSET");
        assertThatThrownBy(() -> Ports.shifted(-1)).isInstanceOf(NotPossible.class);
    }

    @Test
    void a_folder_remembers_the_ports_of_its_last_start(@TempDir Path temporary) {
        var folder = new Folder(temporary);
        assertThat(folder.rememberedPorts()).isEmpty();
        var ports = Ports.free();
        folder.rememberPorts(ports);
        assertThat(folder.rememberedPorts()).contains(ports);
    }
}
