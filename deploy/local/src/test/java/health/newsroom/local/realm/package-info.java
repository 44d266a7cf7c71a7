@NullMarked
package health.newsroom.local.realm;

import org.jspecify.annotations.NullMarked;
