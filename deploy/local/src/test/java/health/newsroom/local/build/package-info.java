@NullMarked
package health.newsroom.local.build;

import org.jspecify.annotations.NullMarked;
