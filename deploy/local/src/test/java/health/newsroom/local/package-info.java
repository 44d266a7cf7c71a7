@NullMarked
package health.newsroom.local;

import org.jspecify.annotations.NullMarked;
