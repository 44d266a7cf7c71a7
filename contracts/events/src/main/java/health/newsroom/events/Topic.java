package health.newsroom.events;

/** A Kafka topic that carries one owner's events. */
public enum Topic {
    ARTICLES("newsroom.articles"),
    PEOPLE("newsroom.people"),
    REVIEWS("newsroom.reviews");

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    /** The name in the broker. */
    public String topicName() {
        return topicName;
    }
}
