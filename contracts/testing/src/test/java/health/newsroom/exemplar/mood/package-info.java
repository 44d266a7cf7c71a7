@NullMarked
package health.newsroom.exemplar.mood;

import org.jspecify.annotations.NullMarked;
