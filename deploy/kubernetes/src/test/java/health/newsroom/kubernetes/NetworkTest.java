package health.newsroom.kubernetes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1Service;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing may talk to anything, except what has to. */
class NetworkTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:^|//)([a-z-]+):(\\d+)");

    private record Address(String host, int port) {}

    static Stream<Arguments> whoIsConfiguredToTalkToWhom() {
        return Rendering.overlays()
                .flatMap(overlay -> overlay.workloads().stream()
                        .flatMap(workload -> addresses(overlay, workload).stream()
                                .map(address -> Arguments.of(overlay, workload, address))));
    }

    @ParameterizedTest(name = "{0}: {1} may reach {2}")
    @MethodSource("whoIsConfiguredToTalkToWhom")
    void every_address_in_the_configuration_is_a_service_that_may_be_reached(
            Rendering overlay, Workload workload, Address address) {
        V1Service service = overlay.all(Kind.SERVICE, V1Service.class).stream()
                .filter(it -> it.getMetadata().getName().equals(address.host()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Service is called " + address.host()));

        assertThat(service.getSpec().getPorts())
                .filteredOn(port -> port.getPort() == address.port())
                .singleElement()
                .matches(port -> Network.of(overlay)
                        .allows(
                                workload,
                                overlay.workload(address.host()),
                                port.getTargetPort().getStrValue()));
    }

    @Test
    void the_services_reach_their_database_kafka_and_keycloak_and_article_service_the_others_openapi() {
        assertThat(hosts("author-service")).containsExactlyInAnyOrder("postgresql", "kafka", "keycloak");
        assertThat(hosts("review-service")).containsExactlyInAnyOrder("postgresql", "kafka", "keycloak");
        assertThat(hosts("article-service"))
                .containsExactlyInAnyOrder("postgresql", "kafka", "keycloak", "author-service", "review-service");
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_denied_that_no_policy_allows(Rendering rendering) {
        assertThat(rendering.all(Kind.NETWORK_POLICY, V1NetworkPolicy.class))
                .filteredOn(policy -> policy.getMetadata().getName().equals("default-deny"))
                .singleElement()
                .matches(policy -> Network.selects(policy.getSpec().getPodSelector(), Map.of()))
                .matches(policy -> policy.getSpec().getPolicyTypes().containsAll(Set.of("Ingress", "Egress")))
                .extracting(V1NetworkPolicy::getSpec)
                .satisfies(spec -> assertThat(spec.getIngress()).isNullOrEmpty())
                .satisfies(spec -> assertThat(spec.getEgress()).isNullOrEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void the_ingress_controller_reaches_whatever_a_route_leads_to(Rendering rendering) {
        Network network = Network.of(rendering);

        assertThat(rendering.all(Kind.INGRESS, V1Ingress.class))
                .flatExtracting(ingress -> ingress.getSpec().getRules())
                .flatExtracting(rule -> rule.getHttp().getPaths())
                .isNotEmpty()
                .map(route -> route.getBackend().getService())
                .allMatch(to -> network.allowsNamespace(
                        "ingress-nginx",
                        rendering.workload(to.getName()),
                        to.getPort().getName()));
    }

    @Test
    void strangers_reach_neither_a_service_nor_what_it_stores() {
        Network network = Network.of(Rendering.EVALUATION);
        Workload topics = Rendering.EVALUATION.workload("topics");

        assertThat(network.allows(topics, Rendering.EVALUATION.workload("postgresql"), "postgresql"))
                .isFalse();
        assertThat(network.allows(topics, Rendering.EVALUATION.workload("article-service"), "http"))
                .isFalse();
        assertThat(network.allowsNamespace("default", Rendering.EVALUATION.workload("article-service"), "http"))
                .isFalse();
        assertThat(network.allowsNamespace(
                        "ingress-nginx", Rendering.EVALUATION.workload("article-service"), "management"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_policy_is_about_pods_that_exist(Rendering rendering) {
        assertThat(rendering.all(Kind.NETWORK_POLICY, V1NetworkPolicy.class))
                .allMatch(policy -> rendering.workloads().stream()
                        .anyMatch(pod -> Network.selects(policy.getSpec().getPodSelector(), pod.labels())));
    }

    private static Set<String> hosts(String workload) {
        return addresses(Rendering.EVALUATION, Rendering.EVALUATION.workload(workload)).stream()
                .map(Address::host)
                .collect(toSet());
    }

    /** Every host:port in a container's environment, except the public address, which leads through the ingress. */
    private static Set<Address> addresses(Rendering overlay, Workload workload) {
        return workload.containers().stream()
                .flatMap(container -> Environment.of(container, overlay).entrySet().stream())
                .filter(variable -> !variable.getValue().contains("newsroom.localhost"))
                .flatMap(variable -> Arrays.stream(variable.getValue().split(",")))
                .flatMap(value -> ADDRESS.matcher(value).results())
                .map(found -> new Address(found.group(1), Integer.parseInt(found.group(2))))
                .collect(toSet());
    }
}
