package health.newsroom.author;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several people doing something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does it this many times at once and waits for all answers. */
    public static <T> List<T> ask(int times, IntFunction<T> question) {
        // Threads of their own: those of the common pool do not know the class loader of a Quarkus test.
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> questions = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(i -> () -> question.apply(i))
                    .toList();
            return threads.invokeAll(questions).stream().map(AtOnce::answer).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
