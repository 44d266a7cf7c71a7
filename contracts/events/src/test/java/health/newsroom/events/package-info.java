@NullMarked
package health.newsroom.events;

import org.jspecify.annotations.NullMarked;
