package health.newsroom.system;

import health.newsroom.local.Newsroom;
import health.newsroom.local.Setup;
import health.newsroom.local.client.Site;
import health.newsroom.local.demo.Seed;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One newsroom for all system tests: started when the first asks for it, on free ports, stopped with the last. */
public final class RunningNewsroom implements ParameterResolver {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What is shared between the test classes and closed after the last; a start that failed is not tried again. */
    static final class Shared implements AutoCloseable {

        private final Newsroom newsroom;
        private final Site site;
        private final Optional<RuntimeException> failure;

        Shared() {
            newsroom = new Newsroom(Setup.of(Setup.repositoryHere(), Path.of("target", "newsroom"))
                    .on(Ports.free()));
            site = new Site(newsroom.origin(), PATIENCE, System.out::println);
            failure = start();
        }

        private Optional<RuntimeException> start() {
            try {
                newsroom.wipe();
                newsroom.start();
                new Seed(site).run(name -> {});
                return Optional.empty();
            } catch (RuntimeException e) {
                return Optional.of(e);
            }
        }

        Access access() {
            failure.ifPresent(e -> {
                throw new IllegalStateException("The newsroom did not start: " + e.getMessage(), e);
            });
            return new Access(newsroom, site);
        }

        @Override
        public void close() {
            newsroom.close();
        }
    }

    /** The newsroom as a test sees it. */
    record Access(Newsroom newsroom, Site site) {

        /** Ends a part as a power cut would, and starts it again. */
        void killAndStart(Part part) {
            newsroom.killHard(part);
            newsroom.start(part);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Access.class;
    }

    @Override
    public Access resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Shared.class, key -> new Shared(), Shared.class)
                .access();
    }
}
