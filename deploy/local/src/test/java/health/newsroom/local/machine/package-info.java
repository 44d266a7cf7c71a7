@NullMarked
package health.newsroom.local.machine;

import org.jspecify.annotations.NullMarked;
