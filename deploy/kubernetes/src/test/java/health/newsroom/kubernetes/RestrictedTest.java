package health.newsroom.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import io.kubernetes.client.openapi.models.V1Volume;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The restricted level of the Pod Security Standards, and what this project asks for beyond it, rule by rule. */
class RestrictedTest {

    static Stream<Arguments> pods() {
        return Arrays.stream(Rendering.values())
                .flatMap(rendering -> rendering.workloads().stream().map(pod -> Arguments.of(rendering, pod)));
    }

    static Stream<Arguments> containers() {
        return Arrays.stream(Rendering.values())
                .flatMap(rendering -> rendering.workloads().stream()
                        .flatMap(pod -> pod.everyContainer().stream()
                                .map(container ->
                                        Arguments.of(rendering + ", " + pod + ", " + container.getName(), container))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pods")
    void a_pod_runs_as_a_numbered_user_that_is_not_root(Rendering rendering, Workload pod) {
        assertThat(pod.pod().getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.pod().getSecurityContext().getRunAsUser()).isPositive();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pods")
    void a_pod_has_the_runtimes_seccomp_profile(Rendering rendering, Workload pod) {
        assertThat(pod.pod().getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pods")
    void a_pod_shares_nothing_with_its_node(Rendering rendering, Workload pod) {
        assertThat(pod.pod().getHostNetwork()).isNull();
        assertThat(pod.pod().getHostPID()).isNull();
        assertThat(pod.pod().getHostIPC()).isNull();
        assertThat(pod.everyContainer())
                .flatExtracting(
                        container -> Optional.ofNullable(container.getPorts()).orElse(List.of()))
                .allMatch(port -> port.getHostPort() == null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pods")
    void a_pod_mounts_only_the_kinds_of_volume_that_the_level_allows(Rendering rendering, Workload pod) {
        assertThat(Optional.ofNullable(pod.pod().getVolumes()).orElse(List.of()))
                .allMatch(RestrictedTest::isAllowed, "is a ConfigMap, a Secret or an emptyDir");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pods")
    void a_pod_gets_no_token_for_the_cluster(Rendering rendering, Workload pod) {
        assertThat(pod.pod().getAutomountServiceAccountToken()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pods")
    void a_pod_sees_only_the_variables_that_are_written_down(Rendering rendering, Workload pod) {
        assertThat(pod.pod().getEnableServiceLinks()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void a_container_does_not_soften_what_its_pod_says(String name, V1Container container) {
        V1SecurityContext security = container.getSecurityContext();
        assertThat(security.getRunAsNonRoot()).isNull();
        assertThat(security.getRunAsUser()).isNull();
        assertThat(security.getSeccompProfile()).isNull();
        assertThat(security.getPrivileged()).isNull();
        assertThat(security.getProcMount()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void a_container_gains_no_privileges(String name, V1Container container) {
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void a_container_drops_every_capability(String name, V1Container container) {
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getSecurityContext().getCapabilities().getAdd()).isNullOrEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void a_container_writes_nothing_into_its_image(String name, V1Container container) {
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("containers")
    void a_container_says_what_it_needs_and_has_a_ceiling_for_memory(String name, V1Container container) {
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
        assertThat(container.getResources().getLimits()).containsKey("memory");
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_has_a_folder_for_temporary_files(String service) {
        assertThat(Rendering.BASE.workload(service).containers().getFirst().getVolumeMounts())
                .anyMatch(mount -> mount.getMountPath().equals("/tmp"));
    }

    @Test
    void the_namespace_of_the_evaluation_lets_no_other_pod_in() {
        assertThat(Rendering.EVALUATION.manifests())
                .filteredOn(manifest -> manifest.kind() == Kind.NAMESPACE)
                .singleElement()
                .extracting(namespace -> namespace
                        .json()
                        .getAsJsonObject("metadata")
                        .getAsJsonObject("labels")
                        .get("pod-security.kubernetes.io/enforce")
                        .getAsString())
                .isEqualTo("restricted");
    }

    static List<String> services() {
        return ServiceConfiguration.SERVICES;
    }

    private static boolean isAllowed(V1Volume volume) {
        Set<String> fields = Rendering.fieldsOf(volume);
        return fields.size() == 2
                && (fields.contains("configMap") || fields.contains("secret") || fields.contains("emptyDir"));
    }
}
