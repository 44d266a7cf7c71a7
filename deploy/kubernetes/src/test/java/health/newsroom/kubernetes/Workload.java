package health.newsroom.kubernetes;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1PodTemplateSpec;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that runs pods: its template, and the selector by which it knows them (a Job needs none). */
record Workload(
        Kind kind,
        String name,
        V1PodTemplateSpec template,
        @Nullable V1LabelSelector selector) {

    static Stream<Workload> of(Manifest manifest) {
        return switch (manifest.kind()) {
            case DEPLOYMENT -> {
                V1Deployment it = manifest.as(V1Deployment.class);
                yield Stream.of(new Workload(
                        manifest.kind(),
                        manifest.name(),
                        it.getSpec().getTemplate(),
                        it.getSpec().getSelector()));
            }
            case STATEFUL_SET -> {
                V1StatefulSet it = manifest.as(V1StatefulSet.class);
                yield Stream.of(new Workload(
                        manifest.kind(),
                        manifest.name(),
                        it.getSpec().getTemplate(),
                        it.getSpec().getSelector()));
            }
            case JOB -> {
                V1Job it = manifest.as(V1Job.class);
                yield Stream.of(new Workload(
                        manifest.kind(), manifest.name(), it.getSpec().getTemplate(), null));
            }
            case CONFIG_MAP,
                    INGRESS,
                    NAMESPACE,
                    NETWORK_POLICY,
                    POD_DISRUPTION_BUDGET,
                    SECRET,
                    SERVICE,
                    SERVICE_ACCOUNT -> Stream.empty();
        };
    }

    V1PodSpec pod() {
        return template.getSpec();
    }

    Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    List<V1Container> containers() {
        return pod().getContainers();
    }

    /** Init containers too: the same rules hold for them. */
    List<V1Container> everyContainer() {
        return Stream.concat(
                        Optional.ofNullable(pod().getInitContainers()).stream().flatMap(List::stream),
                        containers().stream())
                .toList();
    }

    Optional<Integer> port(String portName) {
        return containers().stream()
                .flatMap(container ->
                        Optional.ofNullable(container.getPorts()).stream().flatMap(List::stream))
                .filter(port -> portName.equals(port.getName()))
                .map(V1ContainerPort::getContainerPort)
                .findFirst();
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
