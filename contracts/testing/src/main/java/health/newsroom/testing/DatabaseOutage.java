package health.newsroom.testing;

/** The database is away while this is open: {@code try (var outage = DatabaseOutage.begin()) {...}}. */
public final class DatabaseOutage implements AutoCloseable {

    private DatabaseOutage() {}

    public static DatabaseOutage begin() {
        DatabaseGate.tell("shut");
        return new DatabaseOutage();
    }

    @Override
    public void close() {
        DatabaseGate.tell("open");
    }
}
