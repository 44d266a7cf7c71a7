package health.newsroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void a_real_database_is_there() throws Exception {
        try (var connection = DriverManager.getConnection(
                        System.getProperty("NEWSROOM_DB_URL"),
                        System.getProperty("NEWSROOM_DB_USER"),
                        System.getProperty("NEWSROOM_DB_PASSWORD"));
                var result = connection.createStatement().executeQuery("select current_setting('server_version')")) {
            result.next();
            assertThat(result.getString(1)).startsWith("18");
        }
    }

    @Test
    void a_real_broker_is_there_with_every_topic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", System.getProperty("KAFKA_BOOTSTRAP_SERVERS")))) {
            assertThat(admin.listTopics().names().get())
                    .contains("newsroom.articles", "newsroom.people", "newsroom.reviews")
                    .contains("newsroom.dead-letters.review-service");
        }
    }
}
