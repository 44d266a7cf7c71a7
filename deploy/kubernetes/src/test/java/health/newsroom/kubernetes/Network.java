package health.newsroom.kubernetes;

import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1LabelSelectorRequirement;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPeer;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who may reach whom, by the network policies of a rendering. Both ends must agree, since the base denies both directions. */
record Network(List<V1NetworkPolicy> policies) {

    static Network of(Rendering rendering) {
        return new Network(rendering.all(Kind.NETWORK_POLICY, V1NetworkPolicy.class));
    }

    /** From one pod of this namespace to a port of another. */
    boolean allows(Workload from, Workload to, String port) {
        return mayLeave(from, to, port) && mayEnter(to, port, peer -> isPod(peer, from));
    }

    /** From any pod of another namespace to a port here. */
    boolean allowsNamespace(String from, Workload to, String port) {
        return mayEnter(to, port, peer -> isNamespace(peer, from));
    }

    private boolean mayLeave(Workload from, Workload to, String port) {
        return policies.stream()
                .filter(policy -> selects(policy.getSpec().getPodSelector(), from.labels()))
                .flatMap(policy -> Optional.ofNullable(policy.getSpec().getEgress()).stream()
                        .flatMap(List::stream))
                .anyMatch(rule ->
                        names(rule.getPorts(), port) && rule.getTo().stream().anyMatch(peer -> isPod(peer, to)));
    }

    private boolean mayEnter(Workload to, String port, Predicate<V1NetworkPolicyPeer> isSender) {
        return policies.stream()
                .filter(policy -> selects(policy.getSpec().getPodSelector(), to.labels()))
                .flatMap(policy -> Optional.ofNullable(policy.getSpec().getIngress()).stream()
                        .flatMap(List::stream))
                .anyMatch(rule ->
                        names(rule.getPorts(), port) && rule.getFrom().stream().anyMatch(isSender));
    }

    private static boolean isPod(V1NetworkPolicyPeer peer, Workload pod) {
        return peer.getNamespaceSelector() == null && selects(peer.getPodSelector(), pod.labels());
    }

    private static boolean isNamespace(V1NetworkPolicyPeer peer, String name) {
        return peer.getNamespaceSelector() != null
                && selects(peer.getNamespaceSelector(), Map.of("kubernetes.io/metadata.name", name));
    }

    private static boolean names(List<V1NetworkPolicyPort> ports, String port) {
        return ports.stream().anyMatch(each -> port.equals(each.getPort().toString()));
    }

    /** An empty selector selects everything; only the operator In is used here. */
    static boolean selects(@Nullable V1LabelSelector selector, Map<String, String> labels) {
        if (selector == null) {
            return false;
        }
        boolean matchesLabels = Optional.ofNullable(selector.getMatchLabels())
                .map(wanted -> labels.entrySet().containsAll(wanted.entrySet()))
                .orElse(true);
        return matchesLabels
                && Optional.ofNullable(selector.getMatchExpressions()).orElse(List.of()).stream()
                        .allMatch(wanted -> isIn(wanted, labels));
    }

    private static boolean isIn(V1LabelSelectorRequirement wanted, Map<String, String> labels) {
        if (!wanted.getOperator().equals("In")) {
            throw new IllegalArgumentException("this reading of policies does not know " + wanted.getOperator());
        }
        return wanted.getValues().contains(labels.getOrDefault(wanted.getKey(), ""));
    }
}
