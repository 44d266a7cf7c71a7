@NullMarked
package health.newsroom.local.process;

import org.jspecify.annotations.NullMarked;
