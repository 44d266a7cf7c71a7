@NullMarked
package health.newsroom.testing;

import org.jspecify.annotations.NullMarked;
