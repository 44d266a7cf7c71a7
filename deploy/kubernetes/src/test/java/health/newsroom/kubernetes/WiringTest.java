package health.newsroom.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.local.origin.Route;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1HTTPIngressPath;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1TopologySpreadConstraint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name by which one object means another leads somewhere. */
class WiringTest {

    static Stream<Arguments> workloadsOfOverlays() {
        return Rendering.overlays()
                .flatMap(overlay -> overlay.workloads().stream().map(workload -> Arguments.of(overlay, workload)));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_runs_pods_selects_its_own_and_no_others(Rendering rendering) {
        assertThat(rendering.workloads())
                .filteredOn(it -> it.selector() != null)
                .allSatisfy(workload -> assertThat(rendering.workloads())
                        .filteredOn(other -> Network.selects(workload.selector(), other.labels()))
                        .containsExactly(workload));
    }

    @ParameterizedTest
    @EnumSource
    void a_service_leads_to_the_pods_of_its_name_at_ports_that_they_open(Rendering rendering) {
        assertThat(rendering.all(Kind.SERVICE, V1Service.class)).isNotEmpty().allSatisfy(service -> {
            Workload behind = behind(service, rendering);
            assertThat(behind.name()).isEqualTo(service.getMetadata().getName());
            assertThat(service.getSpec().getPorts())
                    .allSatisfy(
                            port -> assertThat(behind.port(port.getTargetPort().getStrValue()))
                                    .hasValue(port.getPort()));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("workloadsOfOverlays")
    void every_variable_and_file_comes_from_a_config_map_or_secret_that_is_there(Rendering overlay, Workload workload) {
        assertThat(workload.everyContainer()).allSatisfy(container -> Environment.of(container, overlay));
        assertThat(Optional.ofNullable(workload.pod().getVolumes()).orElse(List.of()))
                .filteredOn(volume -> volume.getConfigMap() != null)
                .allSatisfy(volume -> assertThat(overlay.configMaps())
                        .containsKey(volume.getConfigMap().getName()));
    }

    @Test
    void a_secret_that_an_overlay_still_owes_is_noticed() {
        V1Container container =
                Rendering.BASE.workload("article-service").containers().getFirst();

        assertThatThrownBy(() -> Environment.of(container, Rendering.BASE))
                .hasMessageContaining("article-service is named but is not among []");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("workloadsOfOverlays")
    void every_mounted_volume_is_one_of_the_pods(Rendering overlay, Workload workload) {
        Set<String> claimed =
                workload.kind() == Kind.STATEFUL_SET && !workload.name().equals("keycloak") ? Set.of("data") : Set.of();

        assertThat(workload.everyContainer())
                .flatExtracting(container ->
                        Optional.ofNullable(container.getVolumeMounts()).orElse(List.of()))
                .extracting(mount -> mount.getName())
                .allMatch(name -> claimed.contains(name)
                        || workload.pod().getVolumes().stream()
                                .anyMatch(volume -> volume.getName().equals(name)));
    }

    @ParameterizedTest
    @EnumSource
    void a_service_account_that_a_pod_names_is_there(Rendering rendering) {
        assertThat(rendering.workloads())
                .extracting(workload -> workload.pod().getServiceAccountName())
                .filteredOn(name -> name != null)
                .isSubsetOf(rendering.all(Kind.SERVICE_ACCOUNT, V1ServiceAccount.class).stream()
                        .map(account -> account.getMetadata().getName())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_disruption_budget_guards_the_pods_of_its_name(Rendering rendering) {
        assertThat(rendering.all(Kind.POD_DISRUPTION_BUDGET, V1PodDisruptionBudget.class))
                .hasSameSizeAs(ServiceConfiguration.SERVICES)
                .allMatch(budget -> Network.selects(
                        budget.getSpec().getSelector(),
                        rendering.workload(budget.getMetadata().getName()).labels()));
    }

    @ParameterizedTest
    @EnumSource
    void a_service_spreads_its_own_pods_over_nodes_and_zones(Rendering rendering) {
        assertThat(ServiceConfiguration.SERVICES)
                .map(rendering::workload)
                .allSatisfy(workload -> assertThat(workload.pod().getTopologySpreadConstraints())
                        .allMatch(constraint -> Network.selects(constraint.getLabelSelector(), workload.labels()))
                        .allMatch(
                                constraint -> constraint.getMatchLabelKeys().equals(List.of("app.kubernetes.io/name")))
                        .extracting(V1TopologySpreadConstraint::getTopologyKey)
                        .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone"));
    }

    @ParameterizedTest
    @EnumSource
    void a_route_leads_to_a_port_that_its_service_has(Rendering rendering) {
        assertThat(routes(rendering)).allSatisfy(route -> {
            var backend = route.getBackend().getService();
            assertThat(rendering.all(Kind.SERVICE, V1Service.class))
                    .filteredOn(service -> service.getMetadata().getName().equals(backend.getName()))
                    .singleElement()
                    .satisfies(service -> assertThat(service.getSpec().getPorts())
                            .extracting(port -> port.getName())
                            .contains(backend.getPort().getName()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/a-slug",
                "/records/an-edition",
                "/feed.atom",
                "/assets/site.css",
                "/people/a-slug",
                "/peoples-choice",
                "/api/articles",
                "/api/articles/1/revisions",
                "/api/openapi",
                "/api/people/me",
                "/api/reviews",
                "/api/reviews/1/sign-offs",
                "/api/claims/1/decisions",
                "/api/carry-over-preview",
                "/auth/realms/newsroom"
            })
    void a_path_leads_where_the_launchers_one_origin_leads_it(String path) {
        String service = routes(Rendering.EVALUATION).stream()
                .filter(route -> fits(route.getPath(), path))
                .max(Comparator.comparing(route -> route.getPath().length()))
                .orElseThrow()
                .getBackend()
                .getService()
                .getName();

        assertThat(service).isEqualToIgnoringCase(Route.of(path).part());
    }

    @ParameterizedTest
    @EnumSource
    void no_route_leads_to_a_management_port(Rendering rendering) {
        assertThat(routes(rendering))
                .extracting(route -> route.getBackend().getService().getPort().getName())
                .containsOnly("http");
    }

    private static List<V1HTTPIngressPath> routes(Rendering rendering) {
        return rendering.all(Kind.INGRESS, V1Ingress.class).stream()
                .flatMap(ingress -> ingress.getSpec().getRules().stream())
                .flatMap(rule -> rule.getHttp().getPaths().stream())
                .toList();
    }

    /** pathType Prefix: by whole segments; of several that fit the longest counts. */
    private static boolean fits(String prefix, String path) {
        return prefix.equals("/") || path.equals(prefix) || path.startsWith(prefix + "/");
    }

    private static Workload behind(V1Service service, Rendering rendering) {
        Map<String, String> selector = service.getSpec().getSelector();
        return rendering.workloads().stream()
                .filter(workload -> workload.labels().entrySet().containsAll(selector.entrySet()))
                .reduce((one, other) -> {
                    throw new AssertionError(selector + " selects " + one + " and " + other);
                })
                .orElseThrow(() -> new AssertionError(selector + " selects nothing"));
    }
}
