package health.newsroom.local.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the newsroom. No one else creates any: a broker's own guess would have the wrong partitions. */
public final class Topics {

    private static final int PARTITIONS = 3;
    private static final short COPIES = 1;
    /** A whole revision travels in one event. */
    private static final String LARGEST_EVENT = "4194304";

    /** Kept for good: a projection that is built anew reads the whole history. */
    private static final Map<String, String> KEPT =
            Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_EVENT);

    private static final Map<String, String> COMPACTED = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            LARGEST_EVENT);

    private Topics() {}

    /** Every topic of the newsroom. */
    public static List<NewTopic> all() {
        return List.of(
                new NewTopic("newsroom.articles", PARTITIONS, COPIES).configs(KEPT),
                new NewTopic("newsroom.people", PARTITIONS, COPIES).configs(COMPACTED),
                new NewTopic("newsroom.reviews", PARTITIONS, COPIES).configs(KEPT),
                new NewTopic("newsroom.dead-letters.article-service", 1, COPIES).configs(KEPT),
                new NewTopic("newsroom.dead-letters.author-service", 1, COPIES).configs(KEPT),
                new NewTopic("newsroom.dead-letters.review-service", 1, COPIES).configs(KEPT));
    }
}
