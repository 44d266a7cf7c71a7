package health.newsroom.kubernetes;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A service's configuration as it will be when its container starts: its own application.properties over those of the contracts, under
 * an environment. Read from the sources, so that these tests need no packaged service.
 */
final class ServiceConfiguration {

    static final List<String> SERVICES = List.of("article-service", "author-service", "review-service");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
    private static final Pattern QUOTED_NAME = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

    /** Properties that the shared code asks for by name. */
    private static final Set<String> NAMED_IN_CODE = Stream.of("http", "messaging")
            .flatMap(contract -> Repository.texts("contracts/" + contract + "/src/main/java"))
            .flatMap(text -> QUOTED_NAME.matcher(text).results())
            .map(found -> found.group(1))
            .collect(toSet());

    private final Map<String, String> own;
    private final Map<String, String> shared;
    private final SmallRyeConfig effective;

    private ServiceConfiguration(String service, Map<String, String> environment) {
        own = properties(service + "/src/main/resources/application.properties");
        shared = Stream.of("http", "messaging")
                .map(contract -> properties(
                        "contracts/" + contract + "/src/main/resources/META-INF/microprofile-config.properties"))
                .flatMap(properties -> properties.entrySet().stream())
                .filter(property -> !property.getKey().equals("config_ordinal"))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        effective = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile("prod")
                .withSources(
                        new EnvConfigSource(environment, 300),
                        new PropertiesConfigSource(own, "own", 250),
                        new PropertiesConfigSource(shared, "shared", 50))
                .build();
    }

    static ServiceConfiguration of(String service, Map<String, String> environment) {
        return new ServiceConfiguration(service, environment);
    }

    /** Under the environment that a rendering gives the service's container. */
    static ServiceConfiguration of(String service, Rendering rendering) {
        return of(
                service, Environment.of(rendering.workload(service).containers().getFirst(), rendering));
    }

    /** As the service will see it; Quarkus's own default where no file says anything. */
    String value(String property) {
        return effective
                .getOptionalValue(property, String.class)
                .or(() -> QuarkusSettings.defaultOf(property))
                .orElseThrow(() -> new AssertionError(property + " has no value"));
    }

    /** The values of every property whose name begins and ends like this. */
    Set<String> values(String prefix, String suffix) {
        return names().filter(name -> name.startsWith(prefix) && name.endsWith(suffix))
                .map(this::value)
                .collect(toSet());
    }

    /** Properties whose value names a variable that nothing sets and that has no default. */
    Set<String> unanswered() {
        return names().filter(
                        name -> effective.getOptionalValue(name, String.class).isEmpty())
                .collect(toSet());
    }

    /**
     * Whether setting this variable changes anything: an expression names it, a property is called so (in a file or in the code), or
     * Quarkus itself reads it.
     */
    boolean reads(String variable) {
        return namedInExpressions().contains(variable)
                || Stream.concat(names(), NAMED_IN_CODE.stream())
                        .anyMatch(name -> asVariable(name).equals(variable))
                || QuarkusSettings.isReadAtStart(variable);
    }

    private Set<String> namedInExpressions() {
        Set<String> variables = new TreeSet<>();
        Stream.of(own, shared)
                .flatMap(properties -> properties.values().stream())
                .forEach(value -> EXPRESSION.matcher(value).results().forEach(found -> variables.add(found.group(1))));
        return variables;
    }

    private Stream<String> names() {
        return Stream.of(own, shared)
                .flatMap(properties -> properties.keySet().stream())
                .filter(name -> !name.startsWith("%"));
    }

    private static String asVariable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> properties(String path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Repository.text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(toMap(
                        name -> name,
                        name -> Optional.ofNullable(properties.getProperty(name))
                                .orElse("")));
    }
}
