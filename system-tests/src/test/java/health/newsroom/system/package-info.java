/** The packaged newsroom with its real parts, asked from outside through the one origin. */
@NullMarked
package health.newsroom.system;

import org.jspecify.annotations.NullMarked;
