package health.newsroom.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * A door in front of the database that tests can shut: connections break and new ones are refused, as when the server is
 * away, while the data stays.
 *
 * <p>A management bean, since a service's tests run in another class loader than the one that started the servers.
 */
final class DatabaseGate implements DatabaseGateMBean {

    private static final String NAME = "health.newsroom.testing:type=DatabaseGate";

    private final int database;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket door;

    private DatabaseGate(int database, int port) {
        this.database = database;
        this.port = port;
    }

    /** Opens a gate before the database on this port; returns the gate's own port. */
    static int before(int database) {
        try {
            DatabaseGate gate = new DatabaseGate(database, freePort());
            gate.open();
            ManagementFactory.getPlatformMBeanServer().registerMBean(gate, new ObjectName(NAME));
            return gate.port;
        } catch (IOException | JMException failed) {
            throw new IllegalStateException("No gate before the database", failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    static void tell(String operation) {
        try {
            ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(NAME), operation, null, null);
        } catch (JMException failed) {
            throw new IllegalStateException("The gate does not " + operation, failed);
        }
    }

    @Override
    public synchronized void open() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = opened;
            Thread.ofVirtual().name("database-gate").start(() -> letIn(opened));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized void shut() {
        close(door);
        sockets.forEach(DatabaseGate::close);
        sockets.clear();
    }

    private void letIn(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket client = opened.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                sockets.add(client);
                sockets.add(server);
                Thread.ofVirtual().start(() -> pass(client, server));
                Thread.ofVirtual().start(() -> pass(server, client));
            } catch (IOException shut) {
                // the loop ends when it was us, and goes on when it was the other side
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException shut) {
            // both ends are closed by now
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void close(@Nullable Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
