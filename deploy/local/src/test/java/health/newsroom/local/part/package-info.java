@NullMarked
package health.newsroom.local.part;

import org.jspecify.annotations.NullMarked;
