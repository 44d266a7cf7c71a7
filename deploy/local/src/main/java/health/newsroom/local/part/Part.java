package health.newsroom.local.part;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A part of the newsroom that runs as a process of its own; in the order in which parts are named to a person. */
public enum Part {
    POSTGRESQL(15432, 0),
    KAFKA(19092, 19093),
    KEYCLOAK(8085, 9085),
    AUTHOR_SERVICE(8082, 9082),
    ARTICLE_SERVICE(8081, 9081),
    REVIEW_SERVICE(8083, 9083),
    ORIGIN(8080, 0);

    /** The services of this repository. */
    public static final List<Part> SERVICES = List.of(AUTHOR_SERVICE, ARTICLE_SERVICE, REVIEW_SERVICE);

    private final int port;
    private final int innerPort;

    Part(int port, int innerPort) {
        this.port = port;
        this.innerPort = innerPort;
    }

    /** The part's name in commands, logs and files, such as {@code article-service}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Part> named(String label) {
        return Stream.of(values()).filter(part -> part.label().equals(label)).findFirst();
    }

    /** The parts that must be ready before this one can start. */
    public Set<Part> needs() {
        return switch (this) {
            case POSTGRESQL, KAFKA, ORIGIN -> EnumSet.noneOf(Part.class);
            case KEYCLOAK -> EnumSet.of(POSTGRESQL);
            case AUTHOR_SERVICE, ARTICLE_SERVICE, REVIEW_SERVICE -> EnumSet.of(POSTGRESQL, KAFKA);
        };
    }

    int usualPort() {
        return port;
    }

    /** The usual port for health and metrics (or Kafka's controller); 0 when the part has none. */
    int usualInnerPort() {
        return innerPort;
    }

    boolean hasInnerPort() {
        return innerPort != 0;
    }
}
