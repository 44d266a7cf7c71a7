package health.newsroom.local.part;

import java.util.Optional;
import java.util.function.Consumer;

/** How one part is run. */
public interface Server {

    Part part();

    /** Makes what the part needs on disk. Called before every start; does only what is missing, and tells what it does. */
    void prepare(Consumer<String> doing);

    Launch launch();

    /** What the started part still lacks, in words such as "an answer to a query"; empty when it is ready for work. */
    Optional<String> lacks();

    /** Called once after each start, when nothing is lacking: puts in place what others expect to find in the part. */
    default void settle() {}
}
