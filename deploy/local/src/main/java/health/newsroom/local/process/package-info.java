/**
 * The operating system's processes: started apart from the terminal, known again later, asked to end or killed.
 *
 * <p>Owns which process belongs to which part. Never kills a process that it can't show to be its own.
 */
@NullMarked
package health.newsroom.local.process;

import org.jspecify.annotations.NullMarked;
