@NullMarked
package health.newsroom.local.verify;

import org.jspecify.annotations.NullMarked;
