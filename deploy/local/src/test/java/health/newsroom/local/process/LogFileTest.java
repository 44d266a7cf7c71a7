package health.newsroom.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void last_words_are_those_of_the_last_run() throws Exception {
        var log = new LogFile(folder.resolve("kafka.log"));
        log.startNew();
        Files.writeString(log.path(), "old trouble\n", StandardOpenOption.APPEND);
        log.startNew();
        Files.writeString(log.path(), "one\ntwo\nthree\n", StandardOpenOption.APPEND);
        assertThat(log.lastLines(2)).containsExactly("two", "three");
        assertThat(log.lastLines(20)).containsExactly("one", "two", "three");
        assertThat(log.tail(20)).contains("old trouble");
    }

    @Test
    void a_large_log_is_put_aside_at_the_next_start() throws Exception {
        var log = new LogFile(folder.resolve("kafka.log"));
        Files.write(log.path(), new byte[9 * 1024 * 1024]);
        log.startNew();
        assertThat(Files.size(log.path())).isLessThan(100);
        assertThat(folder.resolve("kafka.log.1")).exists();
    }

    @Test
    void a_part_that_never_ran_has_no_last_words() {
        assertThat(new LogFile(folder.resolve("none.log")).lastLines(5)).isEmpty();
    }
}
