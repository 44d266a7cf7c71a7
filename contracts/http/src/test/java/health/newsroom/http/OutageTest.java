package health.newsroom.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "25006"})
    void a_database_that_cannot_be_reached_is_away(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new RuntimeException(new SQLException("x", state)))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42P01", "22021"})
    void a_database_that_objects_is_there(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void a_commit_that_found_the_database_away_keeps_that_in_what_it_suppressed() {
        Exception commit = new IllegalStateException("Could not commit transaction");
        commit.addSuppressed(new RuntimeException(new SQLException("This connection has been closed", "08003")));

        assertThat(Outage.isBehind(new RuntimeException(commit))).isTrue();
    }
}
