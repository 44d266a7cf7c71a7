@NullMarked
package health.newsroom.messaging;

import org.jspecify.annotations.NullMarked;
