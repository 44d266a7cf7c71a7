package health.newsroom.local;

import health.newsroom.local.part.NotPossible;
import health.newsroom.local.part.Part;
import health.newsroom.local.part.PartFailed;
import health.newsroom.local.part.Server;
import health.newsroom.local.part.Took;
import health.newsroom.local.process.PartProcess;
import health.newsroom.local.process.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Starts parts side by side, each as soon as what it needs is ready. */
final class Starting {

    private static final int LAST_LINES = 20;
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Setup setup;
    private final Parts parts;
    private boolean forbidden;

    Starting(Setup setup, Parts parts) {
        this.setup = setup;
        this.parts = parts;
    }

    /** Starts the parts and returns when all are ready; the first failure ends the wait for the others. */
    void start(Set<Part> wanted) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Part, CompletableFuture<Void>> ready = new EnumMap<>(Part.class);
            var all = new CompletableFuture<Void>();
            wanted.forEach(part -> ready.put(part, new CompletableFuture<>()));
            for (var part : wanted) {
                var needed = part.needs().stream()
                        .filter(ready::containsKey)
                        .map(ready::get)
                        .toArray(CompletableFuture<?>[]::new);
                launch(part, CompletableFuture.allOf(needed), Objects.requireNonNull(ready.get(part)), threads);
            }
            ready.values().forEach(one -> {
                var _ = one.whenComplete((done, failure) -> {
                    if (failure != null) {
                        all.completeExceptionally(failure);
                    }
                });
            });
            var _ = CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new))
                    .thenRun(() -> all.complete(null));
            await(all, threads);
        }
    }

    private void launch(
            Part part, CompletableFuture<?> needed, CompletableFuture<Void> ready, ExecutorService threads) {
        threads.execute(() -> {
            try {
                Consumer<String> doing = what -> setup.progress().doing(part, what);
                var began = Instant.now();
                var server = parts.server(part, doing);
                server.prepare(doing);
                needed.join();
                run(server);
                setup.progress().done(part, "ready after " + Took.since(began));
                ready.complete(null);
            } catch (CompletionException | CancellationException | Waiting.Interrupted e) {
                ready.cancel(false);
            } catch (RuntimeException e) {
                ready.completeExceptionally(e);
            }
        });
    }

    private void run(Server server) {
        var part = server.part();
        setup.progress().doing(part, "starting");
        var process = process(server);
        var deadline = Instant.now().plus(setup.patience());
        var lacking = server.lacks();
        while (lacking.isPresent()) {
            if (!process.alive()) {
                throw new PartFailed(part, "ended while starting. Its last words:", process.lastLines(LAST_LINES));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new PartFailed(
                        part,
                        "did not become ready within " + setup.patience().toSeconds() + " s: it still lacked "
                                + lacking.get() + ". Its last words:",
                        process.lastLines(LAST_LINES));
            }
            setup.progress().doing(part, "waiting for " + lacking.get());
            Waiting.pause(PAUSE);
            lacking = server.lacks();
        }
        server.settle();
    }

    /** From now on nothing is started any more: the program is ending. */
    synchronized void forbid() {
        forbidden = true;
    }

    private synchronized PartProcess process(Server server) {
        if (forbidden) {
            throw new Waiting.Interrupted();
        }
        return PartProcess.start(server.part(), server.launch(), setup.folder());
    }

    private static void await(CompletableFuture<Void> all, ExecutorService threads) {
        try {
            all.join();
        } catch (CompletionException | CancellationException e) {
            threads.shutdownNow();
            switch (e.getCause()) {
                case PartFailed failed -> throw failed;
                case NotPossible refused -> throw refused;
                case RuntimeException other -> throw other;
                case null, default -> throw e;
            }
        }
    }
}
