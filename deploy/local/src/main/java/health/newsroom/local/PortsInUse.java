package health.newsroom.local;

import health.newsroom.local.machine.PortOwner;
import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Refuses to start parts whose ports someone else has, before anything is started. */
final class PortsInUse {

    private PortsInUse() {}

    static void refuse(Ports ports, Set<Part> parts) {
        List<String> taken = new ArrayList<>();
        for (var part : parts) {
            for (var port : ports.all(part)) {
                if (PortOwner.taken(port)) {
                    taken.add("Port %d, which %s needs, is taken by %s."
                            .formatted(port, part.label(), PortOwner.of(port)));
                }
            }
        }
        if (!taken.isEmpty()) {
            throw new NotPossible(String.join("\n", taken)
                    + "\nStop it, or choose other ports: NEWSROOM_PORT_OFFSET=1000 ./newsroom up");
        }
    }
}
