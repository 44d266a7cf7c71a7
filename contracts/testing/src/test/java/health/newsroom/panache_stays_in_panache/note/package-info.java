@NullMarked
package health.newsroom.panache_stays_in_panache.note;

import org.jspecify.annotations.NullMarked;
