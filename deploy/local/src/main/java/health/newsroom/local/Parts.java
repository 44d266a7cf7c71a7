package health.newsroom.local;

import health.newsroom.local.kafka.KafkaServer;
import health.newsroom.local.keycloak.KeycloakBuild;
import health.newsroom.local.keycloak.KeycloakServer;
import health.newsroom.local.machine.Archive;
import health.newsroom.local.machine.Cache;
import health.newsroom.local.machine.Jvm;
import health.newsroom.local.machine.PartFiles;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.Server;
import health.newsroom.local.postgresql.PostgresqlServer;
import health.newsroom.local.service.OriginServer;
import health.newsroom.local.service.ServiceServer;
import java.util.List;
import java.util.function.Consumer;

/** Makes the {@link Server} of a part, with whatever has to be fetched, unpacked or built for it first. */
final class Parts {

    private final Setup setup;
    private final Cache cache;
    private final AotCaches aot;

    Parts(Setup setup, Cache cache) {
        this.setup = setup;
        this.cache = cache;
        this.aot = new AotCaches(cache);
    }

    Server server(Part part, Consumer<String> doing) {
        return switch (part) {
            case POSTGRESQL -> postgresql(doing);
            case KAFKA -> new KafkaServer(files(doing).kafkaJars(), setup.folder(), setup.ports(), aot(part));
            case KEYCLOAK ->
                new KeycloakServer(
                        KeycloakBuild.in(cache, files(doing).keycloakZip(), doing),
                        setup.repository().resolve("deploy/keycloak"),
                        setup.folder(),
                        setup.ports(),
                        aot(part));
            case AUTHOR_SERVICE, ARTICLE_SERVICE, REVIEW_SERVICE ->
                new ServiceServer(part, setup.repository(), setup.folder(), setup.ports());
            case ORIGIN -> new OriginServer(setup.folder(), setup.ports());
        };
    }

    private PostgresqlServer postgresql(Consumer<String> doing) {
        var installation = cache.entry("postgresql-" + PartFiles.version("postgresql"), draft -> {
            doing.accept("unpacking (once per machine)");
            Archive.unpackTarOfJar(files(doing).postgresqlJar(), draft);
        });
        return new PostgresqlServer(installation, setup.folder(), setup.ports());
    }

    /** Found once for all parts: they start side by side, and Maven should run once. */
    private synchronized PartFiles files(Consumer<String> doing) {
        return PartFiles.find(cache, doing);
    }

    private List<String> aot(Part part) {
        return setup.training()
                .map(folder -> Jvm.recording(AotCaches.file(folder, part)))
                .orElseGet(() -> Jvm.usingRecorded(aot.of(part)));
    }
}
