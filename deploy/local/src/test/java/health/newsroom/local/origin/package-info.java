@NullMarked
package health.newsroom.local.origin;

import org.jspecify.annotations.NullMarked;
