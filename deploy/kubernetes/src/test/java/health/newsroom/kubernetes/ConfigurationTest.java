package health.newsroom.kubernetes;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.events.Topic;
import health.newsroom.local.kafka.Topics;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Probe;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What the manifests say about the services is what the services' own code says. */
class ConfigurationTest {

    static Stream<Arguments> servicesOfOverlays() {
        return Rendering.overlays()
                .flatMap(overlay ->
                        ServiceConfiguration.SERVICES.stream().map(service -> Arguments.of(overlay, service)));
    }

    static List<String> services() {
        return ServiceConfiguration.SERVICES;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("servicesOfOverlays")
    void every_variable_of_a_service_is_one_that_it_reads(Rendering overlay, String service) {
        ServiceConfiguration configuration = ServiceConfiguration.of(service, overlay);
        Set<String> own = new TreeSet<>(environment(overlay, service).keySet());
        own.removeAll(common(overlay));

        assertThat(own).isNotEmpty().allMatch(configuration::reads, "is read by " + service);
    }

    @ParameterizedTest
    @MethodSource("health.newsroom.kubernetes.Rendering#overlays")
    void every_variable_that_the_services_have_in_common_is_one_that_some_of_them_read(Rendering overlay) {
        assertThat(common(overlay))
                .isNotEmpty()
                .allMatch(
                        variable -> services().stream()
                                .anyMatch(service -> ServiceConfiguration.of(service, overlay)
                                        .reads(variable)),
                        "is read by a service");
    }

    @Test
    void a_variable_that_nobody_reads_is_noticed() {
        ServiceConfiguration configuration = ServiceConfiguration.of("article-service", Map.of());

        assertThat(configuration.reads("NEWSROOM_DB_URL")).isTrue();
        assertThat(configuration.reads("NEWSROOM_DATABASE_URL")).isFalse();
        assertThat(configuration.reads("QUARKUS_HTTP_IDLE_TIMEOUT")).isTrue();
        assertThat(configuration.reads("QUARKUS_HTTP_IDEL_TIMEOUT")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("servicesOfOverlays")
    void every_variable_that_a_service_needs_is_set(Rendering overlay, String service) {
        assertThat(ServiceConfiguration.of(service, overlay).unanswered()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("servicesOfOverlays")
    void nothing_is_left_to_a_default_that_is_meant_for_one_machine(Rendering overlay, String service) {
        assertThat(environment(overlay, service))
                .containsKeys(
                        "NEWSROOM_DB_URL",
                        "NEWSROOM_DB_USER",
                        "NEWSROOM_DB_PASSWORD",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "NEWSROOM_OIDC_URL",
                        "NEWSROOM_OIDC_ISSUER",
                        "NEWSROOM_OIDC_CLIENT_SECRET",
                        "NEWSROOM_PUBLIC_URL");
    }

    @Test
    void a_needed_variable_that_is_missing_is_noticed() {
        assertThat(ServiceConfiguration.of("article-service", Map.of()).unanswered())
                .contains("quarkus.datasource.jdbc.url");
    }

    @ParameterizedTest
    @MethodSource("services")
    void containers_open_the_ports_that_the_service_listens_on(String service) {
        ServiceConfiguration configuration = ServiceConfiguration.of(service, Rendering.EVALUATION);
        Workload workload = Rendering.EVALUATION.workload(service);

        assertThat(configuration.value("quarkus.management.enabled")).isEqualTo("true");
        assertThat(workload.port("http")).hasValue(Integer.valueOf(configuration.value("quarkus.http.port")));
        assertThat(workload.port("management"))
                .hasValue(Integer.valueOf(configuration.value("quarkus.management.port")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void probes_ask_paths_that_the_service_answers_at_its_management_port(String service) {
        ServiceConfiguration configuration = ServiceConfiguration.of(service, Rendering.EVALUATION);
        V1Container container = container(service);

        assertThat(Repository.text(service + "/pom.xml")).contains("<artifactId>quarkus-smallrye-health</artifactId>");
        assertThat(path(container.getStartupProbe())).isEqualTo(health(configuration, "startup-path"));
        assertThat(path(container.getReadinessProbe())).isEqualTo(health(configuration, "readiness-path"));
        assertThat(path(container.getLivenessProbe())).isEqualTo(health(configuration, "liveness-path"));
        assertThat(List.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe()))
                .extracting(probe -> probe.getHttpGet().getPort().getStrValue())
                .containsOnly("management");
    }

    @ParameterizedTest
    @MethodSource("services")
    void requests_under_way_may_finish_before_the_pod_is_killed(String service) {
        Workload workload = Rendering.EVALUATION.workload(service);
        long proxiesForget =
                container(service).getLifecycle().getPreStop().getSleep().getSeconds();
        long requestsFinish = Duration.parse("PT"
                        + ServiceConfiguration.of(service, Rendering.EVALUATION).value("quarkus.shutdown.timeout"))
                .toSeconds();

        assertThat(workload.pod().getTerminationGracePeriodSeconds())
                .isGreaterThanOrEqualTo(proxiesForget + requestsFinish + 10);
    }

    @Test
    void the_job_makes_the_topics_of_the_contracts_and_of_the_services_and_no_other() {
        Stream<String> contracts = Arrays.stream(Topic.values()).map(Topic::topicName);
        Stream<String> deadLetters = ServiceConfiguration.SERVICES.stream()
                .map(service -> ServiceConfiguration.of(service, Rendering.EVALUATION))
                .map(configuration -> configuration.value("newsroom.dead-letters.topic"));

        assertThat(topics().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(contracts, deadLetters).toList());
    }

    @Test
    void the_job_makes_the_topics_that_the_launcher_makes_with_the_same_settings() {
        assertThat(topics())
                .hasSameSizeAs(Topics.all())
                .allSatisfy((name, topic) -> assertThat(Topics.all())
                        .filteredOn(local -> local.name().equals(name))
                        .singleElement()
                        .extracting(NewTopic::configs)
                        .isEqualTo(topic.settings()));
    }

    @Test
    void only_main_topics_are_partitioned_for_several_pods() {
        assertThat(topics())
                .allSatisfy((name, topic) ->
                        assertThat(topic.partitions()).isEqualTo(name.startsWith("newsroom.dead-letters.") ? 1 : 12));
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_topic_that_a_service_names_is_made(String service) {
        ServiceConfiguration configuration = ServiceConfiguration.of(service, Rendering.EVALUATION);

        assertThat(topics().keySet())
                .contains(configuration.value("newsroom.outbox.topic"))
                .containsAll(configuration.values("mp.messaging.incoming.", ".topic"));
    }

    @Test
    void the_topics_are_the_channels_of_the_asyncapi_document() {
        Map<String, Map<String, Map<String, Object>>> asyncApi =
                new Yaml().load(Repository.text("contracts/events/asyncapi.yaml"));

        assertThat(asyncApi.get("channels").values())
                .extracting(channel -> channel.get("address"))
                .containsExactlyInAnyOrderElementsOf(topics().keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void topics_take_the_largest_event_that_a_service_sends(String service) {
        String largest = ServiceConfiguration.of(service, Rendering.EVALUATION)
                .value("mp.messaging.connector.smallrye-kafka.max.request.size");

        assertThat(topics().values())
                .extracting(topic -> topic.settings().get("max.message.bytes"))
                .containsOnly(largest);
    }

    private record TopicOfJob(int partitions, Map<String, String> settings) {

        static TopicOfJob of(String[] columns) {
            Map<String, String> settings = Arrays.stream(columns)
                    .skip(2)
                    .map(setting -> setting.split("="))
                    .collect(toMap(setting -> setting[0], setting -> setting[1]));
            return new TopicOfJob(Integer.parseInt(columns[1]), settings);
        }
    }

    /** The lines of the ConfigMap that the Job reads. */
    private static Map<String, TopicOfJob> topics() {
        return Rendering.BASE.configMaps().values().stream()
                .filter(data -> data.containsKey("topics.txt"))
                .flatMap(data -> data.get("topics.txt").lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" +"))
                .collect(toMap(columns -> columns[0], TopicOfJob::of));
    }

    private static String health(ServiceConfiguration configuration, String probe) {
        return String.join(
                "/",
                configuration.value("quarkus.management.root-path"),
                configuration.value("quarkus.smallrye-health.root-path"),
                configuration.value("quarkus.smallrye-health." + probe));
    }

    private static String path(V1Probe probe) {
        return probe.getHttpGet().getPath();
    }

    private static V1Container container(String service) {
        return Rendering.EVALUATION.workload(service).containers().getFirst();
    }

    /** What the ConfigMap has that all services name. */
    private static Set<String> common(Rendering overlay) {
        return overlay.configMaps().entrySet().stream()
                .filter(map -> map.getKey().startsWith("newsroom-"))
                .flatMap(map -> map.getValue().keySet().stream())
                .collect(toSet());
    }

    private static Map<String, String> environment(Rendering overlay, String service) {
        return Environment.of(overlay.workload(service).containers().getFirst(), overlay);
    }
}
