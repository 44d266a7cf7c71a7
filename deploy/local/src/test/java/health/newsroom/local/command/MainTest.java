package health.newsroom.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void an_unknown_command_is_told_from_one_that_failed() {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(said()).contains("There is no command dance");
    }

    @Test
    void an_unknown_option_is_named_and_nothing_is_done() {
        assertThat(run("up", "--detatch")).isEqualTo(2);
        assertThat(said()).contains("Not understood: --detatch");
    }

    @Test
    void an_unknown_part_or_user_is_answered_with_those_there_are() {
        assertThat(run("logs", "mongo")).isEqualTo(2);
        assertThat(said()).contains("postgresql, kafka, keycloak");
        assertThat(run("token", "nurse")).isEqualTo(2);
        assertThat(said()).contains("medical-editor");
    }

    @Test
    void half_a_command_says_how_it_is_used() {
        assertThat(run("demo", "--file")).isEqualTo(2);
        assertThat(run("dead-letters", "replay", "article-service")).isEqualTo(2);
        assertThat(said()).contains("replay SERVICE ID");
    }

    @Test
    void what_cannot_be_verified_is_told_from_what_does_not_match() {
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run("verify", "no-such-file")).isEqualTo(2);
        assertThat(said()).contains("Verify what?", "Not verifiable. The file no-such-file can't be read");
    }

    private int run(String... words) {
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(List.of(words), stream, stream);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
