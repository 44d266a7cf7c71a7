package health.newsroom.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoversTest {

    private static final List<String> MARKS = List.of("newsroom.home=/a b/.newsroom", "newsroom.part=kafka");

    @Test
    void a_jvm_and_a_database_bear_their_marks_as_whole_arguments() {
        assertThat(Leftovers.bears(
                        MARKS, List.of("-Dnewsroom.home=/a b/.newsroom", "-Dnewsroom.part=kafka", "kafka.Kafka")))
                .isTrue();
        assertThat(Leftovers.bears(MARKS, List.of("-c", "newsroom.home=/a b/.newsroom", "-c", "newsroom.part=kafka")))
                .isTrue();
    }

    @Test
    void another_folder_another_part_or_an_editor_with_the_log_open_does_not() {
        assertThat(Leftovers.bears(MARKS, List.of("-Dnewsroom.home=/a b/.newsroom2", "-Dnewsroom.part=kafka")))
                .isFalse();
        assertThat(Leftovers.bears(MARKS, List.of("-Dnewsroom.home=/a b/.newsroom", "-Dnewsroom.part=origin")))
                .isFalse();
        assertThat(Leftovers.bears(MARKS, List.of("less", "/a b/.newsroom/logs/kafka.log")))
                .isFalse();
    }
}
