package health.newsroom.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** The ports of one newsroom: those that clients use, and inner ones (health and metrics, Kafka's controller). */
public final class Ports {

    private static final int MAX_OFFSET = 65_535 - 19_093;

    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Map<Part, Integer> innerPorts = new EnumMap<>(Part.class);

    private Ports(IntUnaryOperator choice) {
        for (var part : Part.values()) {
            ports.put(part, choice.applyAsInt(part.usualPort()));
            if (part.hasInnerPort()) {
                innerPorts.put(part, choice.applyAsInt(part.usualInnerPort()));
            }
        }
    }

    /** The usual ports, each moved up by the same number. */
    public static Ports shifted(int offset) {
        if (offset < 0 || offset > MAX_OFFSET) {
            throw new NotPossible("NEWSROOM_PORT_OFFSET must be a number from 0 to " + MAX_OFFSET + ".");
        }
        return new Ports(usual -> usual + offset);
    }

    /** Ports that no one listened on a moment ago. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (var i = 0; i < 2 * Part.values().length; i++) {
                held.add(new ServerSocket(0));
            }
            Iterator<ServerSocket> next = held.iterator();
            return new Ports(usual -> next.next().getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("No free ports", e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    public int of(Part part) {
        return Objects.requireNonNull(ports.get(part));
    }

    /** The port for health and metrics of Keycloak or a service, or of Kafka's controller. */
    public int inner(Part part) {
        var port = innerPorts.get(part);
        if (port == null) {
            throw new IllegalArgumentException(part.label() + " has no inner port");
        }
        return port;
    }

    /** Every port of a part. */
    public List<Integer> all(Part part) {
        return Stream.concat(Stream.of(of(part)), Stream.ofNullable(innerPorts.get(part)))
                .toList();
    }

    /** The ports as names and values that {@link #restore} reads. */
    Map<String, String> asText() {
        Map<String, String> text = new LinkedHashMap<>();
        ports.forEach((part, port) -> text.put("port." + part.label(), port.toString()));
        innerPorts.forEach((part, port) -> text.put("inner-port." + part.label(), port.toString()));
        return text;
    }

    static Ports restore(Map<String, String> text) {
        var ports = shifted(0);
        ports.ports.replaceAll((part, usual) -> number(text, "port." + part.label(), usual));
        ports.innerPorts.replaceAll((part, usual) -> number(text, "inner-port." + part.label(), usual));
        return ports;
    }

    private static int number(Map<String, String> text, String name, int otherwise) {
        var value = text.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ports that && ports.equals(that.ports) && innerPorts.equals(that.innerPorts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ports, innerPorts);
    }

    @Override
    public String toString() {
        return asText().toString();
    }
}
